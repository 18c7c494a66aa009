"""Plots of docs/benchmarks/matching.json as SVG; needs the extra `bench` (matplotlib).

The reliability curve is of the shipped parameters, resources/models/matching.json: draw it anew
after every fit.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "rashomon", "font.size": 10, "axes.grid": True,
                            "grid.alpha": 0.3, "axes.spines.top": False,
                            "axes.spines.right": False})  # fmt: skip

OURS, PEER, GUIDE = "#2b5ab8", "#b3261e", "#8a93a3"


def draw(measured: Mapping[str, Any], fitted: Mapping[str, Any], folder: Path) -> None:
    """Write `matching-growth.svg` and `matching-peers.svg`, as far as there are figures, and
    `matching-reliability.svg` of the `fitted` parameters."""
    if "growth" in measured:
        _growth(measured["growth"], folder / "matching-growth.svg")
    if "peers" in measured:
        _peers(measured["peers"], folder / "matching-peers.svg")
    _reliability(fitted, folder / "matching-reliability.svg")


def _growth(rows: list[dict[str, float]], path: Path) -> None:
    sizes = np.array([row["sentences"] for row in rows])
    figure, (time, memory) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    seconds = np.array([row["processor seconds"] for row in rows])
    time.loglog(sizes, [row["seconds"] for row in rows], "o:", color=OURS, alpha=0.5,
                label="seconds by the clock")  # fmt: skip
    time.loglog(sizes, seconds, "o-", color=OURS, label="processor seconds")
    time.loglog(sizes, seconds[0] * (sizes / sizes[0]) ** 1.3, "--", color=GUIDE, label="n^1.3")
    slope = np.polyfit(np.log(sizes), np.log(seconds), 1)[0]
    steepest = (np.diff(np.log(seconds)) / np.diff(np.log(sizes))).max()
    time.set(
        title=f"Time grows as n^{slope:.2f}, at most n^{steepest:.2f}",
        xlabel="sentences",
        ylabel="seconds",
    )
    time.legend(frameon=False)
    peak = [row["peak MB"] for row in rows]
    memory.semilogx(sizes, peak, "o-", color=OURS, label="peak of the process")
    memory.axhline(1500, linestyle="--", color=GUIDE, label="1.5 GB")
    memory.set(title="Memory", xlabel="sentences", ylabel="MB", ylim=(0, 1700))
    memory.legend(frameon=False)
    _save(figure, path)


def _peers(found: Mapping[str, Any], path: Path) -> None:
    names = {
        "Rashomon": "processor seconds",
        "token_set_ratio\n(extrapolated)": "token_set_ratio processor seconds",
        "MiniLM\n(extrapolated)": "transformer processor seconds",
    }
    known = {name: found[key] for name, key in names.items() if found.get(key)}
    figure, axes = plt.subplots(figsize=(6, 2.4), layout="constrained")
    colours = [OURS] + [PEER] * (len(known) - 1)
    bars = axes.barh(list(known), list(known.values()), color=colours, height=0.6)
    axes.bar_label(bars, fmt="%.1f s", padding=4)
    axes.set(xscale="log", title="8,000 sentences of 300 accounts", xlabel="processor seconds")
    axes.invert_yaxis()
    axes.margins(x=0.25)
    _save(figure, path)


def _reliability(fitted: Mapping[str, Any], path: Path) -> None:
    rows = fitted["provenance"]["reliability on links"]
    promised, came = ([row[name] for row in rows] for name in ("promised", "came"))
    figure, axes = plt.subplots(figsize=(5.2, 4.6), layout="constrained")
    axes.plot([0, 1], [0, 1], "--", color=GUIDE, label="as promised")
    axes.plot(promised, came, "-", color=OURS)
    sizes = [min(600, max(12, row["pairs"] / 4)) for row in rows]  # most pairs are no links by far
    axes.scatter(promised, came, s=sizes, color=OURS, alpha=0.8, label="held-out links")
    for name, band in fitted["bands"].items():
        axes.axvline(band["score"], linestyle=":", color=GUIDE)
        axes.annotate(f" {name}", (band["score"], 0.02), rotation=90, color=GUIDE, ha="right")
    figures = fitted["provenance"]["figures"]
    brier = ", ".join(
        f"{label} {figures[source]['Brier score']:.3f}"
        for source, label in (("superpal", "SuperPAL"), ("ecb+", "ECB+"))
    )
    axes.set(title=f"Brier score: {brier}", xlabel="probability promised",
             ylabel="share that are links", xlim=(0, 1), ylim=(0, 1))  # fmt: skip
    axes.legend(frameon=False, loc="upper left")
    _save(figure, path)


def _save(figure: Any, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
    print(f"wrote {path.name}")
