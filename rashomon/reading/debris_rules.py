"""Lines of a web page that are not the article, each told by its own words alone.

A line is judged here without its neighbours; `rashomon.reading.boilerplate` adds what only the
whole page shows (repeated headlines, what stands after the end).  Every rule asks for the whole
line: a sentence that merely contains such words is never debris.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rashomon.messages import worded
from rashomon.reading.lines import count_words, is_byline, is_prose
from rashomon.reading.published import date_and_name, is_time_line

NO_WORDS = worded("no words")
COUNTER = worded("counter")
COUNTDOWN = worded("countdown")
CALL = worded("call to act")
SHARING = worded("sharing buttons")
MORE = worded("links to other stories")
READ_ON = worded("link to another story")
SOURCE = worded("link to the source")
NAMED_SOURCE = worded("source or address")
CREDIT = worded("picture credit")
COMMENTS = worded("comment form")
ADVERTISEMENT = worded("advertisement")
LEGAL = worded("legal notice")
NAVIGATION = worded("navigation")
LABEL = worded("section label")
DATE_LINE = worded("date line")
BYLINE = worded("byline")


class _Rule(NamedTuple):
    reason: str
    pattern: re.Pattern[str]  # of the whole line
    in_prose: bool = False  # whether the line may read as a sentence


def _rule(reason: str, lines: str, *, in_prose: bool = False) -> _Rule:
    """A rule of one pattern a line; `…` stands for a few more words."""
    patterns = [line.strip() for line in lines.splitlines() if line.strip()]
    joined = "|".join(f"(?:{pattern})" for pattern in patterns).replace("…", r"(?:\W.{0,80})?")
    return _Rule(reason, re.compile(rf"(?:{joined})\W*", re.IGNORECASE | re.DOTALL), in_prose)


_RULES = (
    _rule(COUNTER, r"""
        [\d.,\s]+\s?(?:k|m|%|[$€£¥₽])?
        [$€£¥₽]\s?[\d.,]+\s*(?:k|m)?(?: (?:of|/|raised).{0,40})?
        [\d.,]+\s?[km]?\s+(?:view|share|like|read|vote|visit|retweet|follower|subscriber|comment)s?
        [\d.,]+\s?[km]?\s+(?:repl(?:y|ies)|reactions?|downloads?|(?:minute|min)s?)(?: ago)?
        (?:views?|shares?|likes?|reads?|hits?|visits?|word count)\s*:?\s*[\d.,]+\s?[km]?
        (?:reading time|time to read|read time|estimated reading time)\W+\d+.{0,12}
        \d+\W{0,2}min(?:ute)?s?\W(?:read|watch|listen).{0,12}
        (?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago
    """),
    _rule(COUNTDOWN, r"""
        \d+ (?:day|hour|minute|week)s? (?:left|remaining|to go)(?: (?:until|to|before) .{1,60})?
    """),
    _rule(CALL, r"""
        (?:please )?subscribe…
        sign ?up(?: (?:now|here|today|free|for|to|with)\b…)?
        sign ?in|log ?in|log ?out|register|join|donate|print|save|listen|bookmark|menu
        (?:sign in|log ?in|register) (?:to|here|or|with|now|for (?:free|our))\b…
        (?:please )?donate (?:now|here|today|to (?:us|our))…
        make a donation…
        follow us
        (?:follow|like|find|join|visit) us (?:on|at|for)\b…
        follow .{1,40} on (?:twitter|x|facebook|instagram|telegram|youtube|tiktok|google).{0,40}
        (?:click|tap) (?:here|to)\b…
        (?:download|get|try|install) (?:our|the) (?:\w+ ){0,3}(?:app|newsletter|briefing|alert)s?…
        become an? (?:\w+ ){0,2}(?:member|subscriber|supporter|patron|insider)…
        (?:please )?support (?:us|our (?:work|journalism|reporting|site))…
        (?:please )?support (?:this (?:site|work|project)|independent|quality journalism)…
        help us (?:keep|stay|improve|continue|fund|reach|grow)…
        (?:start|get) (?:your|a) free trial…
        create (?:an?|your)(?: free)? account…
        already (?:a (?:member|subscriber)|have an account|subscribed)…
        (?:enter|type) your e-?mail…
        (?:our |daily |weekly |the )?newsletters?(?: signup)?
        (?:get|turn on|enable|receive|allow) (?:\w+ ){0,3}notifications?…
        stay (?:informed|connected|up to date)
        (?:print|save|listen to|email|e-mail|copy) (?:this |the )?(?:article|story|page|link|post)
        suscr[ií]b(?:ete|irse|ase).{0,60}
        abonnez-vous.{0,60}|(?:jetzt )?abonnieren.{0,40}|iscriviti.{0,60}|assine.{0,60}
        подпи(?:сывайтесь|шитесь|саться).{0,60}|اشترك.{0,60}|订阅.{0,30}
    """),
    _rule(CALL, r"""
        (?:please )?(?:subscribe|sign up|register|log ?in|sign in|donate)\b[^.!?]{0,100}[.!]
        (?:please )?(?:follow us|click here)\b[^.!?]{0,100}[.!]
        .{0,200}\bconsider (?:becoming an?|making an?|subscribing|donating|supporting us)\b.{0,120}
        thanks for reading\b.{0,80}(?:subscribe|sign up|share)\b.{0,120}
        if you (?:like|enjoy|value|appreciate) (?:our|my|this)"""
        r""" (?:work|journalism|reporting|newsletter|site|post)\b.{0,160}
    """, in_prose=True),
    _rule(SHARING, r"""
        shares?|tweet|share\s*:.{0,40}|copy link|link copied
        share (?:this|the|on|via|with|to|it)\b.{0,50}
        compartir.{0,40}|partager.{0,40}|teilen.{0,40}|condividi.{0,40}|compartilh(?:e|ar).{0,40}
        поделиться.{0,40}|شارك.{0,40}|分享.{0,20}
    """),
    _rule(MORE, r"""
        more (?:on|about|from|in) (?:this|the|our) (?:topic|story|subject|issue|author|section)…
        more (?:on|about|from|in) (?:this|the|our) (?:series|network|site|event)…
        more (?:stories|news|coverage|articles|posts|reading|headlines|videos|like this)…
        more to (?:read|explorer?|discover|come)|elsewhere on .{1,30}|tags|topics|keywords
        more (?:from|on|about) \w[\w'’. -]{1,40}
        (?:read|up|what to read|watch) next|(?:next|previous) (?:article|story|post)|next up
        you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed).{0,20}
        (?:you )?(?:recommended|suggested)(?: (?:for you|stories|articles|reading|posts|videos))?
        recommended by .{1,30}
        related(?: (?:article|story|storie|post|topic|link|item|tag)s?)?
        related (?:news|content|reading|coverage)|(?:similar|other) (?:articles|stories|posts|news)
        (?:now )?trending(?: (?:now|stories|today|topics))?
        (?:top|popular|featured) (?:stories|posts|articles|news|now)
        most (?:read|popular|viewed|shared|commented|recent)(?: .{1,20})?
        latest (?:news|stories|posts|articles|headlines|updates|videos)|(?:the )?latest from .{1,30}
        don['’]?t miss(?: .{1,20})?|in case you missed it
        editor['’]?s?['’]? (?:picks?|choice)|our picks
        (?:from )?around the web|from the web|from our partners
        (?:sponsored|promoted) (?:stories|content|links)
        mehr zum thema|das könnte sie auch interessieren
        à lire aussi|sur le même sujet|articles? (?:liés|similaires)
        noticias relacionadas|te puede interesar|artículos relacionados
        leggi anche|articoli correlati|leia (?:também|mais)|notícias relacionadas
        читайте также|по теме|اقرأ أيضا|相关(?:新闻|阅读|文章).{0,6}|関連記事
    """),
    _rule(READ_ON, r"""
        (?:read|see|find out|learn) more(?: (?:about|on|at|here)\b.{0,60})?
        (?:read|see|watch|listen) also|also read|see also|keep reading|continue reading…
        read (?:the )?(?:full|whole|rest)(?: of(?: the| this)?)? ?(?:article|story|post|report)?…
        lire (?:aussi|la suite)|leer (?:más|también)|weiterlesen|lesen sie (?:auch|mehr)
        leggi tutto|ler mais|читать (?:далее|дальше)
    """),
    _rule(READ_ON, r"""
        (?:read (?:more|also|next)|also read|see also)\s*[:|–—]\s?.{1,200}
        (?:watch(?: also)?|don['’]t miss)\s*[:|–—]\s?.{1,200}
        (?:related(?: (?:story|article|news))?|more)\s*[:|–—]\s?.{1,200}
        (?:à )?(?:lire aussi|le[ea] también|leer más|lesen sie auch)\s*[:|–—]\s?.{1,200}
        (?:leggi anche|leia também|читайте также)\s*[:|–—]\s?.{1,200}
    """, in_prose=True),
    _rule(SOURCE, r"""
        (?:link to )?source(?: (?:link|article|url))?
        (?:view|read|see|open) (?:the )?original(?: (?:source|text|article|story|post|page))?.{0,30}
        original (?:source|link|text|article|story|post|page)
    """),
    _rule(NAMED_SOURCE, r"""
        (?:source|via|quelle|fuente|fonte|источник|来源)\s*[:：|]\s?.{1,80}
        https?://\S+|www\.\S+
    """),
    _rule(NAMED_SOURCE, r"""
        (?:originally|first) (?:published|posted|appeared) (?:on|in|at|by)\b[^.]{1,120}\.?
        this (?:article|story|post|piece|report)(?: was| has been| is)?(?: first| originally)?"""
        r""" (?:re)?(?:published|appeared|posted)(?: first)? (?:on|in|at|by|from|under)\b.{1,160}
        the (?:article|story|post|piece|report)(?: was)? (?:first|originally)"""
        r""" (?:published|appeared) (?:on|in|at|by)\b.{1,160}
        the post .{1,200} (?:first )?appeared (?:first )?on .{1,80}
    """, in_prose=True),
    _rule(CREDIT, r"""
        (?:photo(?:graph)?|image|picture|video|illustration|graphic|foto|imagen|bild)s?"""
        r"""(?: credits?)?\s*(?:by\s|:|/|©|courtesy).{0,160}
        (?:image|media|video|photo) (?:caption|source|copyright)\b.{0,80}
        (?:credits?|caption|file photo|ap photo|afp photo|photo credit|crédit photo)\s*[:/].{0,160}
        (?:an? )?(?:illustrative|illustration|representative|representational|stock|file|archive"""
        r"""|archival|featured?|symbolic|undated) (?:image|photo|picture|photograph|footage)s?…
        .{0,300}\b(?:getty images|ap photo|afp photo|epa-efe|shutterstock)\b[^.]{0,60}
        .{0,300}\b(?:istock(?:photo)?|unsplash|wikimedia commons)\b[^.]{0,60}
        .{1,240}\s[/|]\s?(?:reuters|afp|ap|getty|epa|xinhua|tass|anadolu|dpa)\b[^.]{0,40}
    """),
    _rule(CREDIT, r"""
        .{0,400}[^.!?"”’\s]\s*"""
        r"""\((?:photo|image|picture|ap photo|file|credit|video)\b[^()]{0,80}\)
    """, in_prose=True),
    _rule(COMMENTS, r"""
        (?:(?:\d+|no|one|(?:leave|post|add|write) an?)\s)?"""
        r"""(?:comments?|repl(?:y|ies)|responses?)"""
        r"""(?: \(\d+\)| below| section| (?:on|to) (?:[“"‘'].{1,160}|this \w+))?
        (?:view|show|load|hide|see) (?:all |more |\d+ )*(?:comments?|replies|responses).{0,20}
        (?:please )?(?:log ?in|sign in|register) to (?:comment|reply|leave a comment).{0,40}
        (?:name|e-?mail|website|comment)(?: address)?\s?(?:\*|\(required\)|\(optional\))
        notify (?:me )?of(?:\s\w+){0,6}|inline feedbacks?
        (?:newest|oldest|most voted)(?:\W+(?:newest|oldest|most voted))*
        cancel reply|(?:post|submit|send)(?: a| your)? (?:comment|reply)
        be the first to (?:comment|reply).{0,40}|join the (?:conversation|discussion|debate)
        have your say|what do you think|discussion about this \w+
    """),
    _rule(COMMENTS, r"""
        notify me (?:of|when|by)\b.{1,80}|save my name,? e-?mail.{1,120}
        required fields are marked.{0,20}|(?:we )?would love your thoughts.{0,60}
        your e-?mail(?: address)? will not be (?:published|shared).{0,80}
        comments? (?:are|is|on this .{1,20}) (?:now )?closed.{0,40}
        (?:this site uses akismet|please be respectful|comments are moderated).{0,160}
    """, in_prose=True),
    _rule(ADVERTISEMENT, r"""
        \[/?[a-z]+(?:[_-][a-z0-9]+)+\]|ads? by .{1,30}
        (?:advertisement|advertising|sponsored|promoted|ad|ads)(?:\W.{0,40})?
        (?:the )?(?:article|story|text|video|content) continues (?:below|after).{0,40}
        scroll (?:down )?(?:to|for) (?:continue|more).{0,30}
        anzeige|werbung|publicidad|publicité|pubblicità|publicidade|реклама|广告|إعلان
    """),
    _rule(LEGAL, r"""
        (?:copyright|©|\(c\))\s.{0,160}|(?:©|\(c\))\s?\d.{0,160}
        (?:privacy|cookies?)(?: (?:policy|notice|settings|preferences|statement))?…
        terms (?:of|and|&) (?:use|service|conditions)…
        (?:accept|reject|allow|manage)(?: all)? cookies.{0,40}
        (?:accept|reject|allow)(?: all)?|i (?:accept|agree)|agree|got it
        disclaimer|imprint|impressum|contact us|about us|advertise with us
    """),
    _rule(LEGAL, r"""
        (?:we|our (?:web)?site|this (?:web)?site)\b[^.]{0,120}\bcookies\b.{0,300}
        by (?:continuing|using|browsing|clicking)\b[^.]{0,120}\bcookies\b.{0,300}
        (?:copyright|©)\s?\d{4}.{0,200}|.{0,160}\ball rights reserved\b.{0,80}
    """, in_prose=True),
    _rule(NAVIGATION, r"""
        home|search|skip to (?:main |the )?(?:content|navigation|article)
        back to (?:top|home|.{1,20} page)|toggle navigation|close(?: menu| search)?
        open menu|main menu|(?:previous|next)(?: page)?|page \d+(?: of \d+)?
        published|updated|posted(?: on| by)?|last updated(?: on)?|all (?:news|sections)
        filed under\s*:?.{0,120}
        (?:tags?|topics?|categor(?:y|ies))\s*:.{0,160}
        home(?:\s*[>»›/|]\s*[^>»›/|]{1,60})+
        [^>»›.!?]{1,40}(?:\s*[>»›]\s*[^>»›]{1,80}){2,}
    """),
    _rule(LABEL, r"""
        editorials?|opinions?|(?:news )?analysis|comment(?:ary)?|explainers?|explained|exclusive
        breaking(?: news)?|news|world(?: news)?|politics|live(?: updates| blog)?|watch(?: live)?
        video|feature|fact ?check|op-?ed|special report|just in|long read|international|national
        africa|asia|europe|middle east|americas|business
    """),
)  # fmt: skip

_CAPTION = re.compile(r".{40,600}[^.!?\"”’\s]\s*\[[^\W\d_a-z][^\[\].!?\d]{1,60}\]\s*", re.DOTALL)
# A caption that reads as prose and ends with who took the picture.
_CREDITED = re.compile(
    r".{15,600}\s(?:Photo(?:graph)?|Image|Picture|Illustration|Credit|Foto|Bild|Imagen|Crédit)s?"
    r"(?: (?:credit|by|courtesy|courtesy of))?\s*[:/|©]\s*[^\W\d_a-z][^!?]{1,60}",
    re.DOTALL,
)
_LONGEST_CAPTION = 80  # words
_BUTTONS = """
    facebook twitter x whatsapp telegram linkedin reddit email e-mail pinterest messenger instagram
    youtube tiktok flipboard tumblr vk threads mastodon bluesky weibo wechat viber copy link print
    share tweet pin mail sms rss on via save more google news
"""
_NETWORKS = frozenset(_BUTTONS.split())
_WORDS_BESIDES = "x link copy on via more google news mail sms pin threads print save"
_ALONE = _NETWORKS - frozenset(_WORDS_BESIDES.split())  # names that mean a button by themselves
_BUTTON_WORDS = re.compile(r"[\w-]+")
_LETTERS = re.compile(r"[^\W\d_]")
_WIDE_LETTER = re.compile("[\u1100-\u11ff\u2e80-\ud7a3\uf900-\ufaff]")
LONGEST_LINE = 700  # characters; longer than any line of a page that is not the article


def line_reason(line: str) -> str:
    """Why a line is page debris by itself; "" if it may belong to the article.

    `line` is a whole paragraph without white space at its ends.
    """
    if len(line) > LONGEST_LINE:
        return ""
    if not any(character.isalnum() for character in line) or _is_lone_letter(line):
        return NO_WORDS
    prose = is_prose(line)
    for rule in _RULES:
        if (rule.in_prose or not prose) and rule.pattern.fullmatch(line):
            return rule.reason
    if _is_buttons(line):
        return SHARING
    if is_time_line(line) or date_and_name(line)[0]:
        return DATE_LINE
    if is_byline(line):
        return BYLINE
    caption = _CAPTION.fullmatch(line) or _CREDITED.fullmatch(line)
    return CREDIT if caption and count_words(line) <= _LONGEST_CAPTION else ""


def _is_lone_letter(line: str) -> bool:
    letters = _LETTERS.findall(line)
    return (
        len(letters) == 1
        and not any(character.isdecimal() for character in line)
        and _WIDE_LETTER.match(letters[0]) is None
    )


def _is_buttons(line: str) -> bool:
    words = [word.casefold() for word in _BUTTON_WORDS.findall(line)]
    if len(words) == 1:
        return words[0] in _ALONE
    return bool(words) and all(word in _NETWORKS for word in words)
