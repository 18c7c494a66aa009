"""A report of a project as one HTML page: accounts, facts, divergences, tags, and the method.

It holds everything itself (no script, no picture, no address it would load from), so that it can
be mailed, printed and archived beside the project.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from importlib import resources

import rashomon
from rashomon.exchange.report_annotations import AnnotationSection
from rashomon.exchange.report_facts import FactSection
from rashomon.exchange.report_html import BAND_NAMES, Page
from rashomon.framing.profiles import make_profiles
from rashomon.lettering import account_letters
from rashomon.matching.calibration import load_calibration
from rashomon.matching.figures import load_figures
from rashomon.messages import Message, counted, figure, worded
from rashomon.model import BANDS, Comparison, Project
from rashomon.text.language import language_name

_DECIDED = {
    "confirmed": worded("links confirmed"),
    "rejected": worded("links rejected"),
    "linked": worded("links made by hand"),
    "not-told-here": worded("facts said to be not told in an account"),
}


def make_report(
    project: Project,
    comparison: Comparison,
    *,
    title: str = "",
    made: str = "",
    in_words: Callable[[Message], str] = str,
) -> str:
    """The whole page.

    `comparison` is of this project as it stands; `made` says when the report was made, in words
    for a reader; `in_words` says a message in the language wanted.  Texts of accounts and people
    stay as they are.
    """
    page = Page(in_words)
    name = title or project.label or page.say(worded("Accounts compared"))
    page.add("h1", name)
    byline = [made, ", ".join(coder.name for coder in project.coders if coder.name)]
    page.add("p", " · ".join(filter(None, byline)), "quiet")
    page.add_memo(project.memo)
    _write_accounts(page, project, comparison)
    facts = FactSection(page, project, comparison)
    facts.write_matrix()
    facts.write_facts()
    facts.write_divergence_counts()
    AnnotationSection(page, project).write()
    _write_method(page, project, comparison)
    style = (resources.files("resources") / "report" / "report.css").read_text(encoding="utf-8")
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{page.say(name)}</title>\n<style>\n{style}</style></head>\n"
        f"<body>\n{page.html()}</body></html>\n"
    )


def _write_accounts(page: Page, project: Project, comparison: Comparison) -> None:
    page.add("h2", worded("Accounts"))
    letters = account_letters(project.documents)
    profiles = {profile.document: profile for profile in make_profiles(comparison)}
    rows: list[tuple[str, ...]] = []
    for document in project.documents:
        known = [document.outlet, document.published, document.author]
        said = [f"<b>{page.say(document.title)}</b>", page.say(" · ".join(filter(None, known)))]
        said += [page.say(document.url), f"<i>{page.say(document.memo)}</i>"]
        shown = "<br>".join(part for part in said if part not in ("", "<i></i>"))
        profile = profiles.get(document.id)
        figures = ("–", "–", "–")
        if profile is not None:
            figures = (
                page.say(figure(profile.words, ",")),
                str(profile.shared_sentences),
                str(profile.sentences - profile.shared_sentences),
            )
        letter = f'<span class="letter">{letters[document.id]}</span>'
        rows.append((letter, shown, page.say(language_name(document.language)), *figures))
    head = ("", worded("Account"), worded("Language"), worded("Words"))
    shares = (worded("Sentences shared"), worded("no match"))
    styles = ("mark 4%", "", "15%", "number 11%", "number 14%", "number 12%")
    page.add_table((*head, *shares), rows, styles)


def _write_method(page: Page, project: Project, comparison: Comparison) -> None:
    page.add("h2", worded("How this was made"))
    version = worded(
        "Rashomon {version} compared the accounts on one computer, without a network; "
        "everything above can be made again from the project file.",
        version=rashomon.__version__,
    )
    page.add("p", version)
    _write_bands(page, comparison)
    items = [page.say(_lowest_score(project))]
    debris = sum(each.boilerplate for account in comparison.accounts for each in account.sentences)
    left_out = counted(debris, "%n sentence or line", "%n sentences or lines")
    items.append(page.say(worded("Left out as page debris: {left_out}.", left_out=left_out)))
    decided = Counter(each.verdict for each in project.link_decisions)
    for verdict, what in _DECIDED.items():
        if decided[verdict]:
            items.append(f"{page.say(what)}: {decided[verdict]}")
    if comparison.learned_from:
        learned = counted(comparison.learned_from, "%n decision", "%n decisions")
        items.append(page.say(worded("Other links re-ranked by {learned}.", learned=learned)))
    if comparison.refined_with:
        model = worded("Likeliest links judged anew by {model}.", model=comparison.refined_with)
        items.append(page.say(model))
    for overlay in project.lexicons:
        changed = worded("Word list changed in this project: {name}", name=overlay.list)
        items.append(f"{page.say(changed)} ({page.say(overlay.language)})")
    items += map(page.say, comparison.notes)
    page.add_list(items)
    page.add(
        "p",
        worded(
            "Cues and divergences are found by rules and word lists; they are evidence, not "
            "verdicts. “No match found” means that the program recognised no sentence that states "
            "the fact; whether it is left out is for a reader to say."
        ),
    )


def _write_bands(page: Page, comparison: Comparison) -> None:
    name = "matching-transformer" if comparison.refined_with else "matching"
    calibration, figures = load_calibration(name), load_figures(name)
    page.add(
        "p",
        worded(
            "Links carry a score from 0 to 1, fitted as the share of pairs with that score that "
            "state the same fact. Measured on annotated English news that was not fitted on:"
        ),
    )
    rows = [
        (
            page.say(worded("{band} and stronger", band=BAND_NAMES[band])),
            page.say(figure(calibration.lowest(band), ".2f")),
            f"{100 * figures.right_in_band[band]:.0f}\N{NO-BREAK SPACE}%",
        )
        for band in BANDS
    ]
    head = (worded("Band"), worded("from score"), worded("of its links were right"))
    page.add_table(head, rows, ("", "number", "number"))


def _lowest_score(project: Project) -> str:
    settings = project.settings
    if settings.min_score is None:
        return worded(
            "Facts are made of links of “{band}” and stronger.", band=BAND_NAMES[settings.min_band]
        )
    return worded(
        "Facts are made of links with a score of {score:.2f} and more, a border set by hand.",
        score=settings.min_score,
    )
