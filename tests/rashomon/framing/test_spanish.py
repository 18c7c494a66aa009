"""Spanish, the second language: the same rules over other data.  All sentences are invented."""

from __future__ import annotations

from functools import partial

import pytest
from accounts_of_velm import account, cues_in, divergences_of

from rashomon.framing.inflection import inflect, stem
from rashomon.framing.lexicon import languages_covered, load_list
from rashomon.framing.lexicons import EDITABLE
from rashomon.model import Span
from rashomon.text.dates import find_dates
from rashomon.text.quantities import find_quantities

spanish = partial(account, language="es")


def marked(text: str, kind: str) -> list[str]:
    return [cue.span.of(text) for cue in cues_in(text, kind, language="es")]


def contrast(one: str, other: str, kind: str) -> list[tuple[str, str]]:
    """The words of both sides of each divergence, side a first."""
    texts = {"a": one, "b": other}
    found = divergences_of((spanish(one, "a"), spanish(other, "b")), kind)
    pairs: list[tuple[str, str]] = []
    for item in found:
        assert item.b is not None
        sides = {place.document: place.span.of(texts[place.document]) for place in (item.a, item.b)}
        pairs.append((sides["a"], sides["b"]))
    return pairs


@pytest.mark.parametrize("name", EDITABLE)
def test_every_list_of_english_has_a_spanish_sister(name: str) -> None:
    assert "es" in languages_covered()
    assert len(load_list(name, "es")) > 50


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("afirmar", "afirma afirman afirmó afirmaron afirmado afirmando afirmará"),
        ("decir", "dice dicen dijo dijeron dicho diciendo dirá"),
        ("desmentir", "desmiente desmintió desmentido desmintiendo desmentirá"),
        ("pedir", "pide pidió pidieron pedido pidiendo"),
        ("sugerir", "sugiere sugirió sugerido"),
        ("sostener", "sostiene sostuvo sostenido"),
        ("publicar", "publica publicó publique"),
        ("construir", "construye construyó construido construyendo"),
    ],
)
def test_spanish_verbs_inflect_by_rule_and_exception(lemma: str, forms: str) -> None:
    assert set(forms.split()) <= {form for form, _ in inflect(lemma, "verb", "es")}


def test_spanish_adjectives_agree_and_phrases_with_them() -> None:
    assert {form for form, _ in inflect("vergonzoso", "adjective", "es")} == {
        "vergonzoso", "vergonzosa", "vergonzosos", "vergonzosas",
    }  # fmt: skip
    assert "grupos armados" in {form for form, _ in inflect("grupo armado", "adjective", "es")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("detuvo", "detenidos"),
        ("heridas", "heridos"),
        ("murieron", "muertos"),
        ("aprobó", "aprobada"),
    ],
)
def test_forms_of_one_spanish_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one, "es") == stem(other, "es")


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("La alcaldesa dijo que el barco era seguro.", "dijo", "La alcaldesa"),
        ("«El barco es seguro», aseguró Ada Orne, alcaldesa de Velm.", "aseguró", "Ada Orne"),
        ("Según la alcaldesa, el barco es seguro.", "Según", "la alcaldesa"),
        ("El barco es seguro, según fuentes del puerto.", "según", "fuentes del puerto"),
        ("Ada Orne, alcaldesa de Velm, negó que el barco fuera viejo.", "negó", "Ada Orne"),
        (
            "La ministra, Ilse Torvane, ha reconocido que hubo errores.",
            "reconocido",
            "Ilse Torvane",
        ),
        ("Los estibadores denuncian que nadie los escuchó.", "denuncian", "Los estibadores"),
    ],
)
def test_a_spanish_report_knows_its_source(text: str, cue: str, source: str) -> None:
    (found,) = cues_in(text, "attribution", language="es")
    assert found.span.of(text) == cue
    assert found.source is not None
    assert found.source.of(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "El dicho barco zarpó de Velm.",
        "La propuesta fue enviada al puerto.",
        "El informe anual pesa dos kilos.",
        "La cuenta suma 12 coronas.",
        "«Dijeron que no y lo negaron».",
    ],
)
def test_spanish_nouns_and_participles_are_no_reports(text: str) -> None:
    assert marked(text, "attribution") == []


def test_a_spanish_quotation_in_guillemets_knows_its_speaker() -> None:
    text = "El líder sindical Dano Perrick aseguró que no. «Cerraron la calle y abrieron el agua»."
    (found,) = cues_in(text, "quotation", language="es")
    assert found.source is not None
    assert found.source.of(text) == "El líder sindical Dano Perrick"


@pytest.mark.parametrize(
    ("text", "kind", "cue"),
    [
        ("El barco quizá zarpe hoy.", "hedge", "quizá"),
        ("El capitán habría huido.", "hedge", "habría"),
        ("El presunto culpable huyó.", "hedge", "presunto"),
        ("Sin duda, el barco es seguro.", "booster", "Sin duda"),
        ("La brutal carga dejó heridos.", "loaded", "brutal"),
        ("Las vergonzosas palabras de Asht.", "loaded", "vergonzosas"),
        ("Los alborotadores se fueron.", "label", "alborotadores"),
        ("Sin embargo, el barco zarpó.", "contrast", "Sin embargo"),
        ("Tres estibadores fueron detenidos en Velm.", "passive", "fueron detenidos"),
        ("Se produjeron choques en el puerto.", "passive", "Se produjeron"),
    ],
)
def test_a_spanish_cue_is_marked(text: str, kind: str, cue: str) -> None:
    assert cue in marked(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Habría que reparar el barco.", "hedge"),
        ("Los manifestantes se fueron.", "label"),
        ("Tres estibadores fueron detenidos por la policía.", "passive"),
        ("El barco salió a las nueve de la noche.", "number"),
    ],
)
def test_what_only_looks_like_a_spanish_cue_is_not_marked(text: str, kind: str) -> None:
    assert marked(text, kind) == []


@pytest.mark.parametrize(
    ("text", "low", "kind", "unit"),
    [
        ("treinta y cinco mil euros", 35_000, "money", "€"),
        ("2.400 millones de coronas", 2.4e9, "count", ""),
        ("dos millones y medio de personas", 2.5e6, "count", ""),
        ("medio millón de personas", 5e5, "count", ""),
        ("doscientas cuarenta y una personas", 241, "count", ""),
        ("mil personas", 1000, "count", ""),
        ("3,5 %", 3.5, "percent", "%"),
        ("12,4 kilómetros", 12_400, "length", "m"),
        ("40 kilómetros cuadrados", 4e7, "area", "m2"),
        ("una docena de barcos", 12, "count", ""),
    ],
)
def test_spanish_numbers_are_read(text: str, low: float, kind: str, unit: str) -> None:
    (found,) = find_quantities(text, Span(0, len(text)), "es")
    assert (found.low, found.kind, found.unit) == (pytest.approx(low), kind, unit)


def test_spanish_counts_know_lead_noun_and_role() -> None:
    text = "Al menos nueve personas murieron y cientos de manifestantes huyeron."
    dead, fled = find_quantities(text, Span(0, len(text)), "es")
    assert (dead.lead, dead.nouns[0], dead.role) == (">=", "personas", "dead")
    assert (fled.low, fled.high, fled.nouns[0], fled.role) == (200, 1999, "manifestantes", "fled")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("el 14 de marzo de 2031", "2031-03-14"),
        ("el 3 de marzo", "2031-03-03"),
        ("2031-03-14", "2031-03-14"),
        ("ayer por la mañana", "2031-03-14"),
        ("anteayer", "2031-03-13"),
        ("el jueves", "2031-03-13"),
        ("el próximo lunes", "2031-03-17"),
        ("el lunes pasado", "2031-03-10"),
        ("hace dos días", "2031-03-13"),
        ("en marzo de 2029", "2029-03-01"),
        ("desde 2029", "2029-01-01"),
        ("la semana pasada", "2031-03-03"),
    ],
)
def test_spanish_dates_are_read_by_the_accounts_own_date(text: str, first: str) -> None:
    (found,) = find_dates(text, Span(0, len(text)), "2031-03-15", "es")  # a Saturday
    assert str(found.first) == first


def test_the_morning_is_not_tomorrow() -> None:
    text = "zarpó por la mañana"
    assert find_dates(text, Span(0, len(text)), "2031-03-15", "es") == ()


def test_spanish_accounts_are_contrasted() -> None:
    assert contrast(
        "Nueve estibadores murieron en el puerto de Velm.",
        "Diez estibadores murieron en el puerto de Velm.",
        "number",
    ) == [("Nueve", "Diez")]
    assert contrast(
        "Cientos de manifestantes cruzaron la pasarela.",
        "Cientos de alborotadores cruzaron la pasarela.",
        "label",
    ) == [("manifestantes", "alborotadores")]
    assert contrast(
        "La notoria y brutal guardia despejó la puerta.",
        "La guardia despejó la puerta.",
        "loaded",
    ) == [("brutal", "guardia")]
    assert contrast(
        "Tres estibadores fueron detenidos en la puerta.",
        "La policía detuvo a tres estibadores en la puerta.",
        "agency",
    ) == [("fueron detenidos", "policía detuvo")]
    assert contrast(
        "El consejo aprobó el contrato del puerto.",
        "El consejo aprobará el contrato del puerto.",
        "time",
    ) == [("aprobó", "aprobará")]


def test_the_same_spanish_figure_in_words_is_no_conflict() -> None:
    one, other = "Pagaron 2.400 millones de coronas.", "Pagaron dos mil cuatrocientos millones."
    assert contrast(one, other, "number") == []
