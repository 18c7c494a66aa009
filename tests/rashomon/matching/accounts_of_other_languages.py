"""Three invented accounts of one event in each of four languages, for tests.

Sentence ``n`` of every account states fact ``n``, in other words; the last one of each
stands alone.
"""

from __future__ import annotations

SPANISH = (
    (
        "Un incendio destruyó el martes el mercado central de Valdemora.",
        "Doce comerciantes resultaron heridos, dos de ellos de gravedad.",
        "La alcaldesa Inés Robledo prometió tres millones de coronas para la reconstrucción.",
        "Los bomberos tardaron cinco horas en apagar las llamas.",
        "El club de ajedrez aplazó su torneo anual.",
    ),
    (
        "El mercado central de Valdemora quedó reducido a cenizas tras el incendio del martes.",
        "Hay 12 comerciantes heridos, y dos se encuentran en estado grave.",
        "Robledo, la alcaldesa, anunció que habrá 3 millones de coronas para reconstruirlo.",
        "Cinco horas necesitaron los bomberos para extinguir las llamas.",
        "La cosecha de almendras ha sido mejor que nunca.",
    ),
    (
        "Arde el mercado de Valdemora: el incendio del martes no dejó nada en pie.",
        "Entre los heridos hay doce comerciantes, dos de ellos graves.",
        "Tres millones de coronas costará la reconstrucción, según la alcaldesa Inés Robledo.",
        "Las llamas fueron apagadas por los bomberos después de cinco horas.",
        "Mañana se esperan lluvias débiles en la costa.",
    ),
)
FRENCH = (
    (
        "Le pont de Sarlonne s’est effondré dans la nuit de lundi.",
        "Sept ouvriers ont été blessés et un camion est tombé dans la rivière.",
        "Le ministre Paul Vernac a promis un nouveau pont avant l’hiver.",
        "Une inspection avait signalé des fissures dès le mois de mars.",
        "La fanfare municipale cherche un trompettiste.",
    ),
    (
        "Effondrement à Sarlonne : le pont a cédé lundi pendant la nuit.",
        "Un camion est tombé dans la rivière ; 7 ouvriers sont blessés.",
        "Avant l’hiver, un pont neuf sera construit, a promis le ministre Vernac.",
        "En mars déjà, des fissures avaient été signalées lors d’une inspection.",
        "Les cerises se vendent deux fois plus cher que l’an dernier.",
    ),
    (
        "Dans la nuit de lundi, le pont de Sarlonne s’est écroulé.",
        "On compte sept blessés parmi les ouvriers, et un camion gît dans la rivière.",
        "Paul Vernac, le ministre, promet que le nouveau pont sera prêt avant l’hiver.",
        "Les fissures étaient connues depuis une inspection menée en mars.",
        "Un concours de pétanque réunira les anciens élèves.",
    ),
)
ARABIC = (
    (
        "انهار سد نهر الوردان مساء الثلاثاء بعد أمطار غزيرة.",
        "لقي تسعة أشخاص مصرعهم وفقد أربعة آخرون في بلدة تلمار.",
        "وعد المحافظ سامي الدروبي ببناء مئتي منزل جديد قبل الشتاء.",
        "كان المهندسون قد حذروا من شقوق في السد قبل عامين.",
        "افتتحت المكتبة العامة معرضا للكتب القديمة.",
    ),
    (
        "أدت أمطار غزيرة إلى انهيار سد الوردان مساء الثلاثاء.",
        "في بلدة تلمار مات تسعة أشخاص، ولا يزال أربعة آخرون في عداد المفقودين.",
        "قال المحافظ الدروبي إن مئتي منزل جديد ستبنى قبل الشتاء.",
        "حذر المهندسون من شقوق السد قبل عامين من الكارثة.",
        "ارتفعت أسعار الزيتون هذا الموسم ارتفاعا كبيرا.",
    ),
    (
        "بعد أمطار غزيرة هطلت الثلاثاء انهار السد على نهر الوردان.",
        "تسعة أشخاص لقوا مصرعهم في تلمار وأربعة فقدوا.",
        "مئتي منزل جديد قبل الشتاء: هذا ما وعد به المحافظ سامي الدروبي.",
        "شقوق في السد رآها المهندسون وحذروا منها قبل عامين.",
        "فاز فريق المدينة بكأس الشطرنج للناشئين.",
    ),
)
CHINESE = (
    (
        "星期二晚上,云溪水坝在暴雨后决堤。",
        "洪水造成九人死亡,另有四人失踪。",
        "市长林文远承诺在冬天之前修建两百套新房。",
        "工程师两年前就警告过坝体有裂缝。",
        "图书馆举办了旧书展览。",
    ),
    (
        "暴雨导致云溪水坝星期二晚决堤。",
        "九人在洪水中死亡,四人仍然失踪。",
        "林文远市长说,两百套新房将在冬天前建成。",
        "坝体的裂缝,工程师早在两年前已经发出警告。",
        "今年橄榄的价格大幅上涨。",
    ),
    (
        "云溪水坝周二夜间因暴雨决堤,下游被淹。",
        "目前死亡九人,失踪四人,洪水尚未退去。",
        "市长承诺冬天以前为灾民盖好两百套新房。",
        "关于裂缝,工程师两年前曾警告过市政府。",
        "本市少年队赢得了象棋比赛。",
    ),
)
OF_LANGUAGE = {"es": SPANISH, "fr": FRENCH, "ar": ARABIC, "zh": CHINESE}
SHARED = 4  # facts that all three accounts of a language state
