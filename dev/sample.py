"""The annotated sample: what two invented coders said of the five invented accounts.

`python -m dev sample` writes `resources/samples/kessim.rashomon.json` from the accounts beside it
and from the tables below, so that a change of either is one command away.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rashomon.annotation.anchoring import make_anchor
from rashomon.edits import in_reading_order
from rashomon.exchange.guids import made_id
from rashomon.files.codebooks import load_codebook
from rashomon.files.project_file import save_project
from rashomon.model import (
    Annotation,
    Codebook,
    Coder,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Span,
    Tag,
)
from rashomon.reading import read_accounts

NAME = "kessim.rashomon.json"
WHEN = "2033-01-{day:02}T09:{minute:02}:00Z"
MARA = Coder(made_id("sample", "coder", "mara"), "Mara Tolvik")
IDO = Coder(made_id("sample", "coder", "ido"), "Ido Brandsen")

POLICE = Tag(
    made_id("sample", "tag", "police"), "Blame on the police", "#be185d",
    "The account makes the police answerable for the fall of the bridge.",
    parent="urn:rashomon:tag:blame",
    inclusion="The police act, and the crowd has no other way.",
    exclusion="A spokesman or witness is merely quoted & the account keeps its distance.",
    example="riot police drove a peaceful picket onto a condemned bridge",
)  # fmt: skip

Coding = tuple[int, Coder, str, tuple[str, ...], str]  # account, coder, words, tags, memo

CODINGS: tuple[Coding, ...] = (
    (0, MARA, "Nine people were killed and 31 injured", ("conflicting-figure", "victim"),
     "Nine here & in the Wire, ten in the Voice: the tenth died <eleven days> later."),
    (0, IDO, "Nine people were killed", ("conflicting-figure",), ""),
    (0, MARA, "a footbridge in Port Kessim collapsed as police cleared striking dockers from the"
              " harbour", ("cause",), ""),
    (0, MARA, "police cleared striking dockers", ("blame",),
     "“as” leaves open whether one follows from the other."),
    (0, IDO, "collapsed as police cleared striking dockers from the harbour", ("cause",), ""),
    (0, MARA, "“They closed the road behind us and then they turned on the water,”",
     ("police",), "The same words as in the Voice, but as a quotation."),
    (0, IDO, "an inquiry, led by a judge", ("follow-up",), ""),
    (1, MARA, "Ten workers are dead and more than forty are in hospital",
     ("conflicting-figure", "victim"), ""),
    (1, IDO, "Ten workers are dead", ("conflicting-figure",), ""),
    (1, MARA, "riot police drove a peaceful picket onto a condemned bridge",
     ("police", "loaded-label"), "Police act & picket suffers; “condemned” <before> anything is"
     " proved."),
    (1, IDO, "riot police drove a peaceful picket onto a condemned bridge", ("police",), ""),
    (1, MARA, "peaceful picket", ("loaded-label",), "Inside the larger passage."),
    (1, IDO, "peaceful picket", ("loaded-label", "moral-judgement"), ""),
    (1, MARA, "the fire sale of our harbour", ("moral-judgement",), "“our”: who speaks here?"),
    (1, IDO, "the men and women of the Kessim Dockers’ Federation had held the gates against the"
             " fire sale of our harbour", ("moral-judgement",), ""),
    (1, MARA, "The port must stay shut until those responsible have resigned.", ("solution",),
     "Stands after a candle 🕯️ that counts as two in some programs."),
    (1, IDO, "A vigil will be held at Gate 4", ("follow-up",), ""),
    (2, MARA, "Security forces have lifted the illegal blockade of Port Kessim",
     ("loaded-label",), "“illegal” in the first line, as the account’s own word."),
    (2, MARA, "illegal blockade", ("loaded-label", "moral-judgement"), ""),
    (2, IDO, "illegal blockade", ("loaded-label",), ""),
    (2, MARA, "an overloaded footbridge failed during the disturbances", ("cause",),
     "Nobody acts: the bridge fails by itself."),
    (2, IDO, "Nine people lost their lives when an overloaded footbridge failed",
     ("cause", "conflicting-figure"), ""),
    (2, MARA, "Sources close to the investigation said", ("unnamed-source",), ""),
    (2, IDO, "Sources close to the investigation said that organisers may have sent their"
             " followers there for the cameras", ("unnamed-source", "blame"), ""),
    (3, MARA, "Ten people were killed and 31 injured overnight", ("conflicting-figure",), ""),
    (3, IDO, "people familiar with the document said", ("unnamed-source",), ""),
    (3, MARA, "Neither version could be verified independently.", (), "The only account that says"
     " so."),
    (4, MARA, "ten people were drowned or crushed beneath a rusted gangway because the state was"
              " in a hurry", ("blame", "moral-judgement"), ""),
    (4, IDO, "because the state was in a hurry", ("cause", "blame"), ""),
    (4, MARA, "an apology, a prosecution and a plaque", ("solution",), ""),
)  # fmt: skip

TOGETHER = (  # the two sides of a divergence: who fell, and who made them fall
    "riot police drove a peaceful picket onto a condemned bridge",
    "an overloaded footbridge failed during the disturbances",
)


def sample_project(folder: Path) -> Project:
    """The project made of the accounts in `folder`."""
    files = sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    # Opened anywhere, the sample has no sources to go back to: it carries its texts itself.
    documents = tuple(replace(item, path="", digest="") for item in read_accounts(files).documents)
    codebook = load_codebook()
    tags = (codebook.tags[0], POLICE, *codebook.tags[1:])
    project = Project(
        made_id("sample", "project"), "Sample", documents, Codebook(tags), coders=(MARA, IDO),
        memo="Five accounts of one night in Port Kessim. Who is said to have acted?",
        link_decisions=(_link(documents),),
        fact_memos=(_fact_memo(documents),),
    )  # fmt: skip
    annotations = [_annotation(documents, number) for number in range(len(CODINGS))]
    return replace(project, annotations=in_reading_order(project, annotations))


def _annotation(documents: tuple[Document, ...], number: int) -> Annotation:
    account, coder, words, tags, memo = CODINGS[number]
    known = {"police": POLICE.id}
    return Annotation(
        id=made_id("sample", str(account), coder.name, words),
        anchor=make_anchor(documents[account], _span(documents[account], words)),
        tags=tuple(known.get(tag, f"urn:rashomon:tag:{tag}") for tag in tags),
        memo=memo,
        creator=coder.id,
        created=WHEN.format(day=10 + account, minute=number),
        group=made_id("sample", "group") if words in TOGETHER and coder is MARA else "",
    )


def _span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    if document.text.find(words, start + 1) >= 0:
        raise ValueError(f"not the only one: {words}")
    return Span(start, start + len(words))


def _link(documents: tuple[Document, ...]) -> LinkDecision:
    ends = (
        (0, "In all, 64 people were arrested during the night, among them a lawyer for the"
            " dockers."),
        (1, "Police arrested 64 people during the night, among them the dockers’ lawyer, who was"
            " giving first aid."),
    )  # fmt: skip
    a, b = (make_anchor(documents[at], _span(documents[at], words)) for at, words in ends)
    return LinkDecision(
        made_id("sample", "link"), "confirmed", a, b, creator=MARA.id,
        created=WHEN.format(day=12, minute=40),
    )  # fmt: skip


def _fact_memo(documents: tuple[Document, ...]) -> FactMemo:
    ends = ((0, "Nine people were killed and 31 injured"), (1, "Ten workers are dead"))
    mentions = tuple(make_anchor(documents[at], _span(documents[at], words)) for at, words in ends)
    memo = "Nine or ten? The Review explains it: one died of her injuries eleven days later."
    return FactMemo(
        made_id("sample", "memo"), mentions, memo, MARA.id, WHEN.format(day=14, minute=0)
    )


def write_sample(root: Path) -> None:
    """Write the sample project of the checkout at `root`."""
    folder = root / "resources" / "samples"
    save_project(sample_project(folder), folder / NAME)
