"""Invented pages in the styles pages are left in by those who save them.

`-` marks a line that is page debris, `+` one that belongs to the article.
"""

from __future__ import annotations

DONATION_BLOG = """\
- 1,250 €
- 4,000 €
- 6 DAYS LEFT UNTIL THE END OF MARCH
+ Who Profits From The Closed Port Of Karst?
- Support Harbourfront
- Who Profits From The Closed Port Of Karst?
- Illustrative image
- Written by Otto Brand, independent researcher on shipping in the northern sea.
+ On Monday the port authority of Karst closed its northern pier without giving a reason, and \
since then two ferry lines have lost all their traffic to a competitor nobody had heard of.
+ The authority says that divers must inspect the pier. It has said so before, and each time \
the inspection took as long as a rival needed to sell its tickets.
+ Who gains?
+ One company does. It was founded in January, owns no ships, and leases two from a bank that \
belongs to the same family as the pier.
- MORE ON THIS TOPIC:
- Support Harbourfront
- Harbourfront
- Subscribe
- Notify of
- guest
- 3 Comments
- Newest
- Oldest Most Voted
- Inline Feedbacks
- View all comments
- Would love your thoughts, please comment.
- ()
- x
"""

AGENCY_PAGE = """\
- Skip to main content
- Home > World > North
- 12 min ago
+ Barge breaks loose in Karst, two ferry lines suspended
- By Ana Ruiz and Li Wei in Karst
- 3 May 2031, 10:15 GMT
- Facebook Twitter WhatsApp Copy link
- A barge lies across the northern pier of Karst on Tuesday morning [Petra Holm/Nordwire]
+ KARST, May 3 (Nordwire) - A barge broke loose in the harbour of Karst in the night to Tuesday \
and hit the northern pier, the port authority said, adding that nobody had been hurt.
+ Two ferry lines to the islands were suspended. “We do not know when they will sail again,” \
port captain Jon Falk told reporters.
- Read more: Storm season begins early in the northern sea
+ The barge had been moored without permission, according to the authority. Its owner, a \
company in Orva, did not answer questions.
- Read also
+ Some three hundred passengers spent the night in a school. The town paid for their breakfast, \
a spokesman said.
- (Reporting by Ana Ruiz; Editing by Tom Sund)
- Tags: Karst, ports, ferries
- Share this story
- © 2031 Nordwire. All rights reserved.
"""

SCRAPED_PAGE = """\
- [ad_1]
+ Pier of Karst gives way under barge | Islands Post Shipping News
- Pier of Karst gives way under barge | Islands Post Shipping News
+ The northern pier of Karst gave way on Tuesday when a barge that had broken loose was driven \
against it by the storm, local media reported.
+ Nobody was hurt, but the two ferries that connect the town with the islands cannot land there \
until the pier has been repaired, which may take weeks.
+ ‘Nobody warned us’
+ Islanders complained that they heard of it on the radio. “Nobody warned us,” said Marta Lind, \
who had planned to travel to the hospital in Karst.
- [ad_2]
- Source link
- More to explore
- Ten kitchen knives tested
- A good knife is the heart of every kitchen, and choosing one need not be hard if you know what \
matters most about steel
"""

LOCAL_PAPER = """\
- We use cookies to improve your experience on our website and to show you personalised content.
- Accept all
- Menu
- Sign in
- SUBSCRIBE NOW FOR 1 CROWN A MONTH
- BREAKING
+ Northern pier stays shut, council says
- The Karst Daily | 4 May 2031
- 4 min read
+ The northern pier will stay shut for at least three weeks, the town council heard on Wednesday \
evening in a session that lasted until midnight.
- ADVERTISEMENT
+ Councillor Ida Moen asked why the barge had not been moved although neighbours had complained \
about it since Easter. The harbour master said he had sent two letters.
- Story continues below advertisement
+ “Letters do not move barges,” Moen replied. The council will meet again on Monday.
- Most read
- Bakery on Mill Street closes after ninety years
- Swans return to the castle pond
- Get our newsletter
- Your email address
- Privacy policy
- Contact us
"""

SPANISH_PAGE = """\
- Inicio > Mundo > Norte
+ Una barcaza rompe el muelle norte de Karst
- Por Ana Ruiz
- 3 de mayo de 2031
- Compartir en Facebook
+ Una barcaza sin tripulación rompió el martes el muelle norte de Karst, según informó la \
autoridad portuaria, que cerró el puerto durante varias horas.
- Lea también: La temporada de tormentas llega antes de lo previsto
+ Nadie resultó herido, pero dos líneas de transbordadores quedaron suspendidas y trescientos \
pasajeros pasaron la noche en una escuela.
+ “No sabemos cuándo volverán a navegar”, dijo el capitán del puerto, Jon Falk.
- Suscríbete a nuestro boletín
- Noticias relacionadas
- El precio del pescado sube por tercera semana
"""

CHRONOLOGY = """\
+ How the northern pier was lost
- By Ida Moen
- The Karst Daily | 10 May 2031
+ A week after the barge broke loose, the town still does not know who moored it. What is known \
so far, from the files of the council and from witnesses.
+ Easter Sunday
+ Neighbours see the barge for the first time and call the harbour master, who promises to look \
into the matter after the holidays.
+ 28 April 2031
+ A second letter goes to the owner in Orva. It comes back unopened, as the first one did, and \
is filed in the cellar of the town hall.
+ 2 May 2031
+ The storm is forecast at noon. At nine in the evening the last ferry leaves, and the pier is \
closed to walkers for the night.
+ 11:40 p.m.
+ A fisherman sees the barge move. He calls the police, who tell him to call the port authority, \
whose telephone nobody answers.
+ What comes next
+ The divers will report on Friday. Until then the ferries stay where they are, and so does the \
barge, which nobody has claimed.
"""

INLINE_WIDGET = """\
+ Islands ask for an airlift
- Opinion
+ The islands have been cut off for six days, and the pharmacy on Lisle has run out of insulin, \
its owner said by telephone on Monday.
- You may also like
- Ten walks on Lisle
- The last lighthouse keeper
+ The government in Orva is considering an airlift. A decision is expected on Tuesday, when the \
cabinet meets, but the opposition says that people cannot wait so long.
+ A helicopter of the coast guard brought two patients to Karst on Sunday. One of them, a child \
of four years, is out of danger, according to the hospital.
+ The coast guard has three helicopters, of which one is being repaired. Pilots have flown for \
sixteen hours a day since Thursday, their union says, and it wants the army to help.
"""

BROADCASTER = """\
- NNC News
- Accessibility links
- Skip to content
- NNC Account
- Notifications
- Home
- News
- Sport
- Weather
- More menu
- Search NNC
- World
+ Karst pier collapse: Ferry services suspended after barge accident
- Published
- 4 hours ago
- Share
- About sharing
- Image source, Nordwire
- Image caption,
- The barge lies across the northern pier
- By Ana Ruiz
- NNC News, Karst
+ A barge has torn away part of the main pier in Karst, cutting off the islands from the \
mainland.
+ The port authority said no-one was hurt in the incident, which happened shortly after \
midnight.
+ Ferry services have been suspended until further notice.
+ "It sounded like thunder," one resident told the NNC.
+ What do we know about the barge?
+ It had been moored at the northern quay since Easter, and its owner is thought to be a \
company in Orva.
+ Neighbours had complained about it several times.
- Media caption,
- Watch: Moment barge hits pier in Karst
- You may also be interested in:
- Storm season begins early
- The islands running out of doctors
- Related Topics
- Shipping
- Karst
- More on this story
- Islands ask for airlift
- Published
- 2 days ago
- Top Stories
- Election: Five things to know
- Live. Cabinet resigns over budget
- Features
- The man who counted swans
- Elsewhere on the NNC
- Quiz of the week
- Most Read
- 1
- Swans return to castle pond
- 2
- Bakery closes
"""

NEWSLETTER = """\
- The Harbour Letter
- Subscribe
- Sign in
- Share this post
- The Harbour Letter
+ The pier was never safe
- Copy link
- Facebook
- Email
- Notes
- More
- The pier was never safe
+ What the Karst accident tells us about who owns our ports
- Otto Brand
- May 04, 2031
- 42
- 7
- Share
+ Last night a barge broke loose. By morning the pier was gone, and with it the only way to \
the islands.
+ I have written about this pier before. In 2029 I asked the port authority for its inspection \
reports, and I was told that there were none.
- The Harbour Letter is a reader-supported publication. To receive new posts and support my \
work, consider becoming a free or paid subscriber.
- Type your email...
- Subscribe
+ There were reports, of course. A reader sent me one. It says that the timber is rotten, that \
the bolts are rusted through, and that the pier ought to carry no more than fifty people.
+ Nobody acted on it.
- Thanks for reading The Harbour Letter! Subscribe for free to receive new posts and support \
my work.
- Discussion about this post
- Comments
- Restacks
- Top
- Latest
- Discussions
- No posts
- Ready for more?
- © 2031 Otto Brand
- Privacy ∙ Terms ∙ Collection notice
- Start writing
- Get the app
- Letterbox is the home for great culture
"""

WIRE_PAGE = """\
- 4 MAY 2031, 09:12
+ Northern pier of Karst destroyed by barge
+ According to the port authority, no one was hurt
- © Petra Holm/SNW
+ A barge destroyed the northern pier of Karst on Tuesday night, the port authority reported.
+ "Ferry traffic has been suspended," the authority's spokeswoman said.
+ According to her, divers will inspect the remains of the pier.
- Tags
- Karst
- Foreign Ministry
- Read more on the site →
- In other media
"""

PAGES = {
    "donation blog": DONATION_BLOG, "agency page": AGENCY_PAGE, "scraped page": SCRAPED_PAGE,
    "local paper": LOCAL_PAPER, "Spanish page": SPANISH_PAGE, "chronology": CHRONOLOGY,
    "widget inside the article": INLINE_WIDGET, "broadcaster": BROADCASTER,
    "newsletter": NEWSLETTER, "wire page": WIRE_PAGE,
}  # fmt: skip


def lines_of(page: str) -> list[tuple[str, bool]]:
    """The lines of a page, each with whether it is debris."""
    return [(line[2:], line[0] == "-") for line in page.splitlines()]


def text_of(page: str, between: str = "\n\n") -> str:
    """The page as it would be saved."""
    return between.join(line for line, _ in lines_of(page)) + "\n"
