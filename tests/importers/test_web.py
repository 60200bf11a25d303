"""What comes of a pasted web page: what its reader saw, as lines, with bullets and headings kept."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.web import visible_text
from jobtracker.problems import Problem


def marked(html: str) -> list[tuple[str, int]]:
    page = visible_text(html)
    return [(page.text[start:end], level) for start, end, level in page.headings]


def test_headings_paragraphs_and_bullets_survive() -> None:
    page = visible_text(
        "<h1>Glass Blower</h1><p>A hot job.</p><h2>Tasks</h2><ul><li>Blow "
        "<b>glass</b></li><li><p>Sweep</p></li></ul><p>Come!</p>"
    )
    assert page.text == "Glass Blower\n\nA hot job.\n\nTasks\n\n• Blow glass\n• Sweep\n\nCome!"
    assert [(page.text[start:end], level) for start, end, level in page.headings] == [("Glass Blower", 1), ("Tasks", 2)]


def test_a_paragraph_all_in_bold_is_marked_as_a_heading_and_a_bold_word_is_not() -> None:
    html = (
        "<p><strong>Your profile:</strong></p><p>Some <b>bold</b> words</p><div><span "
        "style='font-weight:700'>Offer</span></div>"
        "<ul><li><b>Only a point</b></li></ul>"
    )
    assert marked(html) == [("Your profile:", 7), ("Offer", 7)]


def test_a_break_ends_a_line_and_inline_tags_do_not() -> None:
    assert (
        visible_text("Utrecht<br>Full<i>-</i>time<br/>from <a href='#'>May</a>").text == "Utrecht\nFull-time\nfrom May"
    )


def test_nested_lists_stay_one_list() -> None:
    html = "<ul><li>Bread<ul><li>Rye</li><li>Wheat</li></ul></li><li>Cake</li></ul>"
    assert visible_text(html).text == "• Bread\n• Rye\n• Wheat\n• Cake"


def test_a_list_whose_tags_are_never_closed_is_a_list() -> None:
    assert visible_text("<ul><li>One<li>Two<li>Three</ul>").text == "• One\n• Two\n• Three"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>alert('x')</script>",
        "<style>p { color: red }</style>",
        "<p hidden>not here</p>",
        "<div style='color: red; DISPLAY : none'>not here</div>",
        "<span style='visibility:hidden'>not here</span>",
        "<div aria-hidden='true'><p>not here</p></div>",
        "<template><p>not here</p></template>",
        "<noscript>not here</noscript>",
        "<!-- not here -->",
        "<svg><text>not here</text></svg>",
        "<select><option>not here</option></select>",
        "<iframe>not here</iframe>",
        "<head><title>not here</title></head>",
    ],
)
def test_what_the_page_does_not_show_is_not_read(hidden: str) -> None:
    assert visible_text(f"<p>before</p>{hidden}<p>after</p>").text == "before\n\nafter"


def test_entities_and_foreign_letters_are_letters() -> None:
    assert (
        visible_text("<p>Caf&eacute; &amp; B&#228;ckerei &lt;3 &nbsp; 日本 🚀</p>").text == "Café & Bäckerei <3 日本 🚀"
    )


def test_cells_of_a_row_are_parted_and_rows_are_lines() -> None:
    html = "<table><tr><th>Place</th><td>Bruges</td></tr><tr><th>Pay</th><td>€ 20</td></tr></table>"
    assert visible_text(html).text == "Place\tBruges\nPay\t€ 20"


def test_preformatted_lines_stay_lines() -> None:
    assert visible_text("<pre>one\n  two\nthree</pre>").text == "one\ntwo\nthree"


def test_the_clipboard_markers_of_a_browser_leave_no_trace() -> None:
    html = "<html><body><!--StartFragment--><p>Potter</p><!--EndFragment--></body></html>"
    assert visible_text(html).text == "Potter"


def test_plain_text_and_nothing_at_all_are_pages_too() -> None:
    assert visible_text("just words").text == "just words"
    assert visible_text("").text == ""
    assert visible_text("<p></p><ul><li></li></ul>").text == ""


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "deep",
        "<b>" * 100_000 + "deep",
        "<ul><li>" * 50_000 + "deep",
        "<table><tr><td>" * 20_000 + "deep",
        "<" * 500_000,
        "<a" * 300_000,
        "<p " + "a=b " * 100_000 + ">deep",
        "&amp;" * 100_000,
        "</div>" * 100_000,
        "<p>\0\ud800 deep",
    ],
    ids=["divs", "bold", "lists", "tables", "brackets", "tags", "attributes", "entities", "closings", "not characters"],
)
def test_a_hostile_page_is_read_in_no_time(html: str) -> None:
    start = time.process_time()
    text = visible_text(html).text
    assert time.process_time() - start < 12  # a second by itself; a machine under load counts more
    assert "deep" in text or "deep" not in html or "table" in html


def test_a_page_beyond_all_measure_is_refused_with_a_way_out() -> None:
    with pytest.raises(Problem) as raised:
        visible_text("x" * 8_000_001)
    assert raised.value.remedy


TAGS = st.sampled_from(
    ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<h2>", "</h2>", "<b>", "</b>", "<br>", "<td>", "<pre>", "<!--"]
)


@given(st.lists(st.one_of(TAGS, st.text(max_size=10))).map("".join))
def test_any_page_gives_lines_and_headings_that_lie_in_them(html: str) -> None:
    page = visible_text(html)
    for start, end, level in page.headings:
        assert 0 <= start < end <= len(page.text)
        assert "\n" not in page.text[start:end]
        assert 1 <= level <= 7
    assert "\n\n\n" not in page.text
