"""The local language model: found or said why not, asked in a process of its own."""

from __future__ import annotations

import time
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from encoders_at_hand import PieceEncoder

from rashomon.comparison import compare
from rashomon.errors import CancelledError, ModelMissingError, RefinementError
from rashomon.matching import contextual
from rashomon.matching.contextual import MODEL_VARIABLE, LocalModel, find_model
from rashomon.matching.refinement import Refiner
from rashomon.matching.vector_cache import VectorCache
from rashomon.model import Document

ANSWERING = """\
import json, sys, numpy
sentences = json.load(sys.stdin)
for number, sentence in enumerate(sentences):
    size = len(sentence.encode())
    data = numpy.array((1, 1), "<i4").tobytes() + numpy.array((0, size), "<i4").tobytes()
    data += numpy.array([size], "<f2").tobytes()
    sys.stdout.buffer.write(b"%d %d\\n" % (number, len(data)) + data)
"""
FAILING = "import sys; sys.stdin.read(); raise OSError('no such layer: 7')"
SILENT = "import time; time.sleep(600)"
BREAKING_OFF = "import sys; sys.stdin.read(); sys.stdout.buffer.write(b'0 100\\nshort')"

NO_MODEL = find_spec("sentence_transformers") is None
needs_model = pytest.mark.skipif(NO_MODEL, reason="the extra [transformer] is not installed")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if sentence-transformers, but no package with a model, were installed."""
    monkeypatch.setattr(contextual, "find_spec", lambda _name: object())
    monkeypatch.setattr(contextual, "PACKAGE", "rashomon-no-such-model")
    monkeypatch.delenv(MODEL_VARIABLE, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "my-model"
    folder.mkdir()
    (folder / "config.json").write_text("{}", "utf-8")
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


def model_that_runs(program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LocalModel:
    worker = tmp_path / "worker.py"
    worker.write_text(program, "utf-8")
    monkeypatch.setattr(contextual, "_WORKER", worker)
    return LocalModel(tmp_path, "my-model", "digest")


def go_on() -> None:
    """Never stops."""


# ------------------------------------------------------------------ finding one
def test_without_the_library_the_reason_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contextual, "find_spec", lambda _name: None)
    with pytest.raises(ModelMissingError, match=r"pip install 'rashomon\[transformer\]'"):
        find_model()


@pytest.mark.usefixtures("installed")
def test_without_a_model_the_reason_names_package_and_variable() -> None:
    with pytest.raises(ModelMissingError, match=r"rashomon-no-such-model.*RASHOMON_MODEL"):
        find_model()


@pytest.mark.usefixtures("installed")
def test_the_environment_names_a_models_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(MODEL_VARIABLE, str(folder))
    found = find_model()
    assert (found.folder, found.name) == (folder, "my-model")


@pytest.mark.usefixtures("installed")
def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=str(tmp_path)):
        find_model(str(tmp_path))


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("file", ["config.json", "model.safetensors"])
def test_other_weights_or_settings_have_another_digest(folder: Path, file: str) -> None:
    before = find_model(str(folder)).digest
    assert find_model(str(folder)).digest == before
    (folder / file).write_bytes(b"changed")
    assert find_model(str(folder)).digest != before


# ------------------------------------------------------------------ asking it
def test_each_answer_belongs_to_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_that_runs(ANSWERING, tmp_path, monkeypatch)
    sentences = ["A dam burst.", "水坝决堤。", "Nobody was hurt. " * 40]
    found = dict(model.encode(sentences, go_on))
    assert [int(found[n].spans[0, 1]) for n in range(3)] == [len(s.encode()) for s in sentences]


def test_no_sentences_start_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contextual, "_start", lambda *_: pytest.fail("a process was started"))
    assert list(LocalModel(tmp_path, "my-model", "digest").encode([], go_on)) == []


@pytest.mark.parametrize(
    ("program", "reason"),
    [(FAILING, "no such layer: 7"), (BREAKING_OFF, "without a word")],
    ids=["failing", "breaking off"],
)
def test_a_model_that_ends_early_gives_its_reason(
    program: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_that_runs(program, tmp_path, monkeypatch)
    with pytest.raises(RefinementError, match=f"my-model could not be used.*{reason}"):
        list(model.encode(["A dam burst."], go_on))


def test_a_model_nobody_waits_for_is_ended_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_that_runs(SILENT, tmp_path, monkeypatch)

    def stop() -> None:
        raise CancelledError("stopped")

    began = time.monotonic()
    with pytest.raises(CancelledError):
        list(model.encode(["A dam burst."], stop))
    assert time.monotonic() - began < 5


# ------------------------------------------------------------------ the real one
@pytest.fixture(scope="module")
def model() -> LocalModel:
    """The installed package's model."""
    try:
        metadata.distribution(contextual.PACKAGE)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{contextual.PACKAGE} is not installed")
    return find_model()


@needs_model
@pytest.mark.slow
def test_the_models_pieces_stand_where_they_say(model: LocalModel) -> None:
    sentence = "Café 😀 in Brinkenau isn’t open: 12,000 naïve e\u0301tudes."
    ((_, found),) = model.encode([sentence], go_on)
    pieces = [sentence[start:end] for start, end in found.spans.tolist()]
    assert "".join(pieces) == sentence.replace(" ", "")
    assert pieces[:2] == ["Café", "😀"]
    assert found.vectors.shape == (len(pieces), 384)


@needs_model
@pytest.mark.slow
def test_the_model_sees_what_words_alone_do_not(model: LocalModel, tmp_path: Path) -> None:
    a = Document("a", "The mill was destroyed in the blaze.\n\nThe mayor opened a bakery.")
    b = Document("b", "Fire reduced the factory to ashes.\n\nA choir sang in the square.")
    cache = VectorCache(tmp_path / "vectors.sqlite")
    answer = compare([a, b], min_score=0, refiner=Refiner(model, cache))
    assert answer.refined_with == "all-minilm-l6-v2"
    assert (answer.matches[0].a.sentence, answer.matches[0].b.sentence) == (0, 0)


def test_the_tests_own_encoder_keeps_to_the_protocol() -> None:
    found = PieceEncoder().vectors("Nine people drowned.")
    assert found.spans.shape == (len(found.vectors), 2)
    assert np.isfinite(found.vectors.astype(np.float32)).all()
