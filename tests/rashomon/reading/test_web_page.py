"""Saved web pages: an invented dam, its papers, and the debris that pages carry."""

from __future__ import annotations

import time
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import ReadingError
from rashomon.reading import read_account, read_accounts
from rashomon.reading.web_page import declared_encoding, html_of_archive, render_page

ARTICLE = (
    "<p>The Orlen dam broke early on Tuesday.</p>"
    "<p>Nine people were killed, the governor said, and 14 are missing.</p>"
)
HEAD = (
    '<meta charset="utf-8"><title>Orlen dam breaks | Vallen Times</title>'
    '<meta property="og:title" content="Orlen dam breaks">'
    '<meta property="og:site_name" content="Vallen Times">'
    '<meta property="article:published_time" content="2031-04-02T08:30:00+01:00">'
    '<meta name="author" content="Ida Korp"><style>p { color: red }</style>'
)


def page(body: str, head: str = HEAD) -> str:
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{body}</body></html>'


def text_of(body: str) -> str:
    return render_page(page(body)).text


def test_paragraphs_are_blocks_with_a_blank_line_between() -> None:
    assert text_of("<p>One  line\nof prose.</p><p>Another.</p>").endswith(
        "One line of prose.\n\nAnother.\n"
    )


def test_paragraphs_without_end_tags_are_paragraphs() -> None:
    assert text_of("<p>One.<p>Two.<ul><li>a<li>b</ul>").endswith("One.\n\nTwo.\n\n• a\n\n• b\n")


def test_scripts_menus_and_forms_leave_nothing() -> None:
    text = text_of(
        "<nav><a href='/'>Home</a></nav><script>if (a < b) { track('<p>not text</p>') }</script>"
        f"{ARTICLE}<form><label>Sign up</label></form><footer>© 2031</footer>"
        "<p hidden>Behind the wall.</p><div style='display: none'>Unseen.</div>"
    )
    for absent in ("Home", "track", "not text", "Sign up", "2031", "Behind", "Unseen"):
        assert absent not in text


def test_a_list_of_nothing_but_links_is_a_menu() -> None:
    menu = "<ul><li><a href='/w'>World</a></li><li><a href='/s'>Sport</a></li></ul>"
    told = "<ul><li>Nine dead</li><li>14 <a href='/m'>missing</a></li></ul>"
    text = text_of(f"<h1>Orlen</h1>{menu}{told}{ARTICLE}")
    assert "World" not in text
    assert "• Nine dead\n\n• 14 missing" in text


def test_the_article_that_holds_most_paragraphs_is_taken() -> None:
    teaser = "<article><h3>Ten hikes</h3><p>For the autumn.</p></article>"
    text = text_of(f"{teaser}<main><article><h1>Dam breaks</h1>{ARTICLE}</article>{teaser}</main>")
    assert text.startswith("Dam breaks\n\nThe Orlen dam")
    assert "hikes" not in text


def test_without_an_article_the_body_is_taken() -> None:
    assert "Nine people were killed" in text_of(f"<div><div>{ARTICLE}</div></div>")


def test_a_headline_above_the_article_stands_before_its_text() -> None:
    found = render_page(page(f"<header><h1>Orlen dam breaks</h1></header><main>{ARTICLE}</main>"))
    assert found.text.startswith("Orlen dam breaks\n\nThe Orlen dam broke")
    assert found.heading == "Orlen dam breaks"


def test_line_breaks_stay_and_cells_are_kept_apart() -> None:
    assert "one\ntwo" in text_of("<p>one<br>two</p>")
    assert "Dead | 9" in text_of("<table><tr><td>Dead<td>9</table>")


def test_the_head_of_a_page_says_title_outlet_date_and_author(tmp_path: Path) -> None:
    path = tmp_path / "dam.html"
    path.write_text(page(f"<main>{ARTICLE}</main>"), encoding="utf-8")
    document = read_account(path)
    assert (document.title, document.outlet) == ("Orlen dam breaks", "Vallen Times")
    assert (document.published, document.published_from) == ("2031-04-02", "text")
    assert (document.author, document.language) == ("Ida Korp", "en")


def test_linked_data_says_what_meta_elements_do_not() -> None:
    data = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type":'
        ' ["NewsArticle"], "headline": "Dam breaks", "datePublished": "2031-04-02",'
        ' "author": [{"name": "Ida Korp"}, {"name": "Sven Aro"}],'
        ' "publisher": {"name": "Brenn Post"}}]}</script>'
    )
    fields = render_page(page(ARTICLE, data)).fields
    assert fields["outlet"] == "Brenn Post"
    assert fields["author"] == "Ida Korp, Sven Aro"


@pytest.mark.parametrize("data", ["{", "[" * 5_000, '{"@type": 3}', '{"@type": "Article"}'])
def test_linked_data_that_is_broken_is_read_over(data: str) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    assert render_page(page(ARTICLE, script)).fields == {}


def test_the_encoding_that_a_page_declares_is_used(tmp_path: Path) -> None:
    path = tmp_path / "dam.htm"
    path.write_bytes(page("<p>Плотина прорвана.</p>", '<meta charset="koi8-r">').encode("koi8-r"))
    assert "Плотина прорвана." in read_account(path).text
    assert declared_encoding(b'<meta charset="no-such-thing">') == ""


def test_a_page_too_short_to_tell_is_in_the_language_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "corto.html"
    path.write_text('<html lang="es-AR"><p>Cae el puente de Orlen.</p></html>', encoding="utf-8")
    assert read_account(path).language == "es"


def test_a_web_archive_opens_by_its_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message.set_content(page(ARTICLE), subtype="html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    path = tmp_path / "dam.mhtml"
    path.write_bytes(message.as_bytes())
    assert "The Orlen dam broke" in read_account(path).text
    assert html_of_archive(b"no archive") == b"no archive"


@pytest.mark.parametrize("name", ["zip", "rot13", "idna", "undefined", "unicode_escape", "utf-16"])
def test_an_encoding_that_no_page_is_in_is_not_believed(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dam.html"
    path.write_bytes(f"<meta charset={name}><p>The dam of Bad Grünau broke.</p>".encode("cp1252"))
    assert read_account(path).text == "The dam of Bad Grünau broke.\n"


def test_latin_1_means_what_browsers_mean_by_it(tmp_path: Path) -> None:
    path = tmp_path / "dam.html"
    words = "“The dam broke”, she said – in Grünau."
    path.write_bytes(f'<meta charset="iso-8859-1"><p>{words}</p>'.encode("cp1252"))
    assert read_account(path).text == words + "\n"


@pytest.mark.parametrize("name", ["koi8-r", "shift_jis", "big5", "gbk", "euc-jp", "windows-1251"])
def test_an_encoding_that_pages_are_in_is_believed(name: str) -> None:
    assert declared_encoding(f"<meta charset={name}>".encode())


def test_data_about_the_page_nested_too_deep_are_passed_over() -> None:
    deep = '{"@type": "Article", "headline": ' + "[" * 900 + "1" + "]" * 900 + "}"
    page_source = f'<script type="application/ld+json">{deep}</script><p>Words.'
    assert render_page(page_source).text == "Words.\n"


def test_messages_inside_each_other_without_end_are_no_archive() -> None:
    data = b"Content-Type: message/rfc822\n\n" * 3_000 + b"Content-Type: text/html\n\nWords."
    assert html_of_archive(data) == data


def test_a_header_that_nobody_can_read_does_no_harm() -> None:
    odd = b"Content-Type: text/html; a=" + b"(" * 20_000 + b"\n\n<p>Words."
    assert html_of_archive(odd) == b"<p>Words."


def test_a_page_that_a_script_would_fill_says_so(tmp_path: Path) -> None:
    path = tmp_path / "app.html"
    path.write_text('<div id="root"></div><script>start()</script>', encoding="utf-8")
    with pytest.raises(ReadingError, match="a script puts this page together"):
        read_account(path)


def test_a_folder_of_saved_pages_opens_without_what_belongs_to_them(tmp_path: Path) -> None:
    (tmp_path / "dam.html").write_text(page(ARTICLE), encoding="utf-8")
    (tmp_path / "dam_files").mkdir()
    (tmp_path / "dam_files" / "style.css").write_text("p {}", encoding="utf-8")
    found = read_accounts([tmp_path])
    assert [document.title for document in found.documents] == ["Orlen dam breaks"]
    assert found.problems == ()


@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "<a>", "</a>", "<td>", "<br/>",
     "<article>", "</article>", "<h1>", "<!--", "-->", "&amp;", "<", "word ", "<script>", "'"]
), max_size=60))  # fmt: skip
def test_tags_in_any_order_do_no_harm(parts: list[str]) -> None:
    text = render_page("".join(parts)).text
    assert text == "" or text.endswith("\n")


def test_elements_inside_each_other_without_end_are_read_in_linear_time() -> None:
    assert "Deep." in render_page("<div>" * 20_000 + "<p>Deep." + "</p>" * 20_000).text


def test_a_tag_that_the_end_cuts_off_is_no_text() -> None:
    assert render_page("<p>Whole.</p>" + "<a " * 20_000).text == "Whole.\n"


def _seconds(source: str) -> float:
    began = time.process_time()
    render_page(source)
    return time.process_time() - began


def test_ten_times_the_cells_of_one_row_take_ten_times_as_long() -> None:
    _seconds("<table><tr>" + "<td>x" * 100)
    assert _seconds("<table><tr>" + "<td>x" * 40_000) < 30 * _seconds(
        "<table><tr>" + "<td>x" * 4_000
    )


def test_lists_inside_each_other_take_hardly_longer_than_lists_after_each_other() -> None:
    item = "<ul><li><a>x</a>"
    after = "<ul><li><a>x</a></ul>"
    assert _seconds(item * 5_000) < 5 * _seconds(after * 5_000)


def test_a_menu_around_a_list_with_words_keeps_the_words() -> None:
    links = "<li><a>One</a></li><li><a>Two</a></li>"
    source = f"<ul>{links}<li><ul>{links}</ul></li><li>Words<ul>{links}</ul></li></ul>"
    assert render_page(source).text == "• One\n\n• Two\n\n• Words\n"
