"""Rows and marks that follow an edit are those that would be made of the project anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.offsets import OffsetMap
from gui.reading.marks import AnnotationMarks
from gui.tagging.annotation_choice import Choice, Order
from gui.tagging.annotation_rows import ROW, AnnotationRow, AnnotationRows
from rashomon.model import Anchor, Annotation, Project, Span

once = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def passages(draw: st.DrawFn) -> Annotation:
    name, document = draw(st.sampled_from("abcdef")), draw(st.sampled_from(("post", "star")))
    start = draw(st.integers(0, 30))
    span = Span(start, start + draw(st.integers(1, 20)))
    tags = tuple(draw(st.lists(st.sampled_from(("loaded", "hedge")), unique=True)))
    return Annotation(name, Anchor(document, span, "words"), tags, draw(st.sampled_from(("", "m"))))


states = st.lists(
    st.lists(passages(), max_size=6, unique_by=lambda item: item.id), min_size=2, max_size=5
)


def shown(rows: AnnotationRows) -> list[AnnotationRow | None]:
    return [rows.index(number).data(ROW) for number in range(rows.rowCount())]


def steps(project: Project, states: Sequence[Sequence[Annotation]]) -> list[Project]:
    """The project with these annotations one after the other; equal ones stay the same objects."""
    known: dict[Annotation, Annotation] = {}
    kept = [tuple(known.setdefault(item, item) for item in state) for state in states]
    return [replace(project, annotations=state) for state in kept]


@once
@given(states, st.sampled_from((None, "tag")), st.sampled_from(("", "post", "m")))
def test_rows_that_follow_are_those_made_anew(
    qapp: object,
    fair: Project,
    states: list[list[Annotation]],
    order: Order | None,
    word: str,
) -> None:
    choice = Choice(words=(word,) if word else ())
    following = AnnotationRows()
    following.choose(choice, order)
    for project in steps(fair, states):
        following.set_project(project)
        anew = AnnotationRows()
        anew.choose(choice, order)
        anew.set_project(project)
        assert shown(following) == shown(anew)
        assert (following.total, following.matching) == (anew.total, anew.matching)
        for item in project.annotations:
            assert following.row_of(item.id) == anew.row_of(item.id)


@once
@given(states)
def test_marks_that_follow_are_those_made_anew(
    fair: Project, states: list[list[Annotation]]
) -> None:
    following, offsets = AnnotationMarks(), OffsetMap(fair.documents[0].text)
    for project in steps(fair, states):
        given = project.annotations, project.codebook, offsets
        assert following.of(*given) == AnnotationMarks().of(*given)
