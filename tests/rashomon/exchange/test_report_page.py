"""The report of an invented landslide: all that is known and said, whole and harmless."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from rashomon import cli, edits, memos
from rashomon.annotation.anchoring import make_anchor
from rashomon.comparison import compare
from rashomon.curation import decide, mark_not_told
from rashomon.exchange.report_html import quoted, runs_right_to_left
from rashomon.exchange.report_page import make_report
from rashomon.mentions import Mark
from rashomon.model import Coder, Comparison, Document, Project, Span, Tag

TEXTS = {
    "Slope Herald": "Nineteen houses were buried when Mount Karse slid on Sunday night. "
    "The quarry company Steinbau denied any <b>blame</b> & sued.",
    "Valley Voice": "On Sunday night Mount Karse slid and buried nineteen houses. "
    "A school will stay closed for a month.",
    "Far Wire": "The weather in Karse was mild. A brass band played in the square.",
}


@pytest.fixture
def project() -> Project:
    documents = [
        Document(f"d{number}", text, title=f"Slide {number}", outlet=outlet, language="en")
        for number, (outlet, text) in enumerate(TEXTS.items())
    ]
    tag = Tag("t1", "Blame", "#aa2200", definition="Who is made to answer.")
    made = edits.add_documents(edits.new_project("Mount Karse"), documents)
    made = edits.add_coder(edits.add_tag(made, tag), Coder("c1", "Ada Lund"))
    place = TEXTS["Slope Herald"].index("denied")
    anchor = make_anchor(documents[0], Span(place, place + 31))
    noted = edits.new_annotation(anchor, (tag.id,), memo="Why sued?\nAsk.", creator="c1")
    return memos.set_project_memo(edits.add_annotation(made, noted), "For the seminar.")


def compared(project: Project) -> Comparison:
    return compare(project.documents, link_decisions=project.link_decisions)


def reported(project: Project) -> str:
    return make_report(project, compared(project), made="1 May 2034")


class Balance(HTMLParser):
    """Fails where an element is closed that was not opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_element_is_closed(project: Project) -> None:
    page = Balance()
    page.feed(reported(project))
    assert page.open == []


def test_the_page_loads_nothing_and_holds_no_script(project: Project) -> None:
    page = Balance()
    page.feed(reported(project))
    assert not page.tags & {"script", "img", "link", "iframe", "object"}


def test_words_of_accounts_are_never_markup(project: Project) -> None:
    html = reported(project)
    assert "&lt;b&gt;blame&lt;/b&gt; &amp; sued" in html
    assert "<b>blame" not in html


def test_a_fact_stands_with_its_mentions_and_its_reason(project: Project) -> None:
    html = reported(project)
    assert "in 2 of 3 accounts" in html
    assert "nineteen houses" in html
    assert "carry the likeness" in html or "Both name" in html


def test_decisions_stand_at_their_links_and_are_counted(project: Project) -> None:
    comparison = compared(project)
    link = comparison.matches[0]
    decided = decide(project, comparison, link.a, link.b, "confirmed")
    html = reported(decided)
    assert "<b>confirmed by hand</b>" in html
    assert "links confirmed: 1" in html


def test_not_told_is_another_sign_than_no_match(project: Project) -> None:
    before = reported(project)
    comparison = compared(project)
    after = reported(mark_not_told(project, comparison, comparison.facts[0], "d2"))
    assert before.count("⊘") == 1  # the legend
    assert after.count("⊘") == 2


def test_tagged_passages_stand_under_their_tag_with_memo_and_coder(project: Project) -> None:
    html = reported(project)
    assert "Who is made to answer." in html
    assert "“denied any" in html
    assert "Why sued?<br>Ask." in html
    assert "Ada Lund" in html


def test_memos_on_project_accounts_and_facts_are_in_it(project: Project) -> None:
    fact = compared(project).facts[0]
    mention = fact.mentions[0]
    document = project.document(mention.document)
    assert document is not None
    anchor = make_anchor(document, Span(0, 20))
    noted = memos.add_fact_memo(project, (anchor,), "Both had it from the police.")
    html = reported(memos.set_account_memo(noted, "d2", "Mere colour."))
    for memo in ("For the seminar.", "Both had it from the police.", "Mere colour."):
        assert memo in html


def test_the_method_names_version_bands_and_figures(project: Project) -> None:
    html = reported(project)
    for said in ("Rashomon 0.", "of its links were right", "same fact and stronger", "0.50"):
        assert said in html


def test_a_project_of_one_account_has_a_report_too() -> None:
    one = edits.add_documents(edits.new_project(), [Document("d", "Nothing happened in Karse.")])
    assert "No fact was found" in reported(one)


def test_it_speaks_the_language_asked_for(project: Project) -> None:
    html = make_report(project, compared(project), in_words=lambda text: f"¡{text}!")
    assert "¡Facts and accounts!" in html
    assert "nineteen houses" in html  # the accounts' words stay theirs


def test_differing_words_are_marked_by_shape() -> None:
    marks = (Mark(Span(4, 8), "only-here"), Mark(Span(9, 12), "reworded"))
    assert quoted("The vast old <mill>", Span(0, 19), marks) == (
        "The <u>vast</u> <i>old</i> &lt;mill&gt;"
    )


def test_arabic_words_run_from_right_to_left() -> None:
    assert runs_right_to_left("«انهار الجبل»")
    assert not runs_right_to_left("12 houses")
    assert quoted("انهار", Span(0, 5)).startswith('<span dir="rtl">')


def test_the_command_writes_the_page(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from rashomon.files.project_file import save_project

    source, target = tmp_path / "karse.rashomon.json", tmp_path / "karse.html"
    save_project(project, source)
    assert cli.main(["report", str(source), str(target), "--title", "Seminar"]) == 0
    assert "<h1>Seminar</h1>" in target.read_text(encoding="utf-8")
    assert cli.main(["report", str(source), str(target)]) == 1
    assert "--force" in capsys.readouterr().err


def test_facts_are_called_as_in_the_window_of_that_language(project: Project) -> None:
    html = make_report(project, compared(project), in_words=lambda text: text.replace("F1", "H1"))
    assert "H1" in html
    assert "F1" not in html
