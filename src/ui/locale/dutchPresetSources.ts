/** The Dutch of where the inputs of published deals come from, by the English text. */

/** Sources with words of their own; a bare name of a page or report stays as it is. */
export const dutchPresetSources: Readonly<Record<string, string>> = {
  "tomshardware.com: $10 billion buys about 2 %":
    "tomshardware.com: 10 miljard dollar is goed voor ongeveer 2 %",
  "Assumption: the value of the share sale of October 2025, before any of this money":
    "Aanname: de waarde van de aandelenverkoop van oktober 2025, vóór iets van dit geld",
  "Assumption: everything counts that is written down, binding or not":
    "Aanname: alles telt mee wat op papier staat, bindend of niet",
  "Nvidia's report of November 2025: no assurance of a definitive deal, gadgetbond.com":
    "Bericht van Nvidia van november 2025: geen zekerheid over een definitieve deal, gadgetbond.com",
  "Assumption: nothing to date": "Aanname: er valt niets te dateren",
  "Assumption: every dollar buys systems, since a gigawatt takes $35 billion of them and brings $10 billion":
    "Aanname: elke dollar gaat naar systemen, want een gigawatt vraagt er voor 35 miljard dollar van en brengt 10 miljard op",
  "Nvidia, fiscal year 2025, perplexity.ai finance table":
    "Nvidia, boekjaar 2025, financiële tabel van perplexity.ai",
  "Nvidia, perplexity.ai finance table": "Nvidia, financiële tabel van perplexity.ai",
  "Barclays, October 2025, reportify.ai 1172660009117683712":
    "Barclays, oktober 2025, reportify.ai 1172660009117683712",
  "First gigawatt in the second half of 2026, openai.com/index/openai-nvidia-systems-partnership":
    "Eerste gigawatt in de tweede helft van 2026, openai.com/index/openai-nvidia-systems-partnership",
  "Assumption: ten gigawatts in four years, faster each year; only the first has a date":
    "Aanname: tien gigawatt in vier jaar, elk jaar sneller; alleen de eerste heeft een datum",
  "Assumption: priced at the value of the day, as reports of the letter said":
    "Aanname: tegen de waarde van dat moment, zoals berichten over de verklaring zeiden",
  "Assumption: the price of the tranche before, since nobody knows the later ones":
    "Aanname: de prijs van de tranche ervoor, want de latere kent niemand",
  "Assumption: the value at which the round of March 2026 closed, the last one published":
    "Aanname: de waarde waarop de ronde van maart 2026 werd afgerond, de laatste die gepubliceerd is",
  "Tunguz: $110 billion of direct investments, 100 of them in OpenAI, hackersqueeze.com":
    "Tunguz: 110 miljard dollar aan directe investeringen, waarvan 100 in OpenAI, hackersqueeze.com",
  "Assumption: stakes that Nvidia already holds": "Aanname: belangen die Nvidia al heeft",
  "Assumption: 10 GW in four equal years, $100 billion one way and $350 billion the other":
    "Aanname: 10 GW in vier gelijke jaren, 100 miljard dollar heen en 350 miljard terug",
  "Assumption: no such flow is part of this deal": "Aanname: zo'n geldstroom hoort niet bij deze deal",
  "tomshardware.com: about 2 % for the first $10 billion":
    "tomshardware.com: ongeveer 2 % voor de eerste 10 miljard dollar",
  "Assumption: not among the three investors announced":
    "Aanname: hoort niet bij de drie aangekondigde investeerders",
  "Assumption: the headline counts everything; choose a firmer rung to see less":
    "Aanname: de krantenkop telt alles; kies een vastere status om minder te zien",
  "tekedia.com, newzino.com, February 2026: plain equity without milestones":
    "tekedia.com, newzino.com, februari 2026: gewone aandelen, zonder mijlpalen",
  "channelnewsasia.com: in three phases in 2026, the first $10 billion by 1 April":
    "channelnewsasia.com: in drie stappen in 2026, de eerste 10 miljard dollar vóór 1 april",
  "Assumption: no purchase contract is published; the chip spend follows whatever money counts":
    "Aanname: een koopcontract is niet gepubliceerd; de chipbestedingen volgen het geld dat meetelt",
  "Nvidia, fourth quarter of fiscal year 2026, GlobeNewswire via menafn.com":
    "Nvidia, vierde kwartaal van boekjaar 2026, GlobeNewswire via menafn.com",
  "SoftBank: about 13 % once all is paid, channelnewsasia.com":
    "SoftBank: ongeveer 13 % als alles is betaald, channelnewsasia.com",
  "Assumption: the figure is given as “about”, so it is held to half a point":
    "Aanname: het cijfer is gegeven als “ongeveer”, dus een half procentpunt speling",
  "Amazon's 8-K: $15 billion closes on 31 March 2026, $35 billion on conditions, secwatch.observer":
    "8-K van Amazon: 15 miljard dollar op 31 maart 2026, 35 miljard onder voorwaarden, secwatch.observer",
  "Assumption: it took part with an amount that is not given, counted under New investors":
    "Aanname: deed mee met een bedrag dat niet is genoemd, geteld onder Nieuwe investeerders",
  "Assumption: the 12 between 110 and 122; over $3 billion of it came from individuals":
    "Aanname: de 12 tussen 110 en 122; ruim 3 miljard dollar daarvan kwam van particulieren",
  "Assumption: not named among the investors": "Aanname: niet genoemd onder de investeerders",
  "Assumption: paid at the closing; no report seen names the payment":
    "Aanname: bij de afronding betaald; geen gevonden bericht noemt de betaling",
  "japan.co.jp, wpnews.pro: $10 billion each on 1 April, 1 July and 1 October 2026":
    "japan.co.jp, wpnews.pro: telkens 10 miljard dollar op 1 april, 1 juli en 1 oktober 2026",
  "Nvidia's 8-K of May 2026, stocktitan.net": "8-K van Nvidia van mei 2026, stocktitan.net",
  "Cloud capacity that Nvidia rents back, its report of October 2025, qncnews.com":
    "Cloudcapaciteit die Nvidia terughuurt, zijn bericht van oktober 2025, qncnews.com",
  "Leaked table, htx.com (marsbit)": "Gelekte tabel, htx.com (marsbit)",
  "Assumption: the stakes before the round are published as about 27 and 26 %, so a quarter of a point is rounding":
    "Aanname: de belangen van vóór de ronde zijn gepubliceerd als ongeveer 27 en 26 %, dus een kwart procentpunt is afronding",
  "airealist.ai; 3dtested.com: $38 billion, enlarged by $100 billion over eight years":
    "airealist.ai; 3dtested.com: 38 miljard dollar, vergroot met 100 miljard over acht jaar",
  "Assumption: AWS's part of the round is its part of compute to 2030, 138 of about 600 (firstpiper.com)":
    "Aanname: het deel van AWS in de ronde is zijn deel in de rekenkracht tot 2030, 138 van ongeveer 600 (firstpiper.com)",
  "Assumption: the same in each of the eight years of the contract":
    "Aanname: evenveel in elk van de acht jaren van het contract",
  "Amazon, its four quarters of 2025, fintool.com; alpha-sense.com":
    "Amazon, de vier kwartalen van 2025, fintool.com; alpha-sense.com",
  "Assumption: the operating margin of AWS (35 %, fool.com), as its gross margin is not published":
    "Aanname: de operationele marge van AWS (35 %, fool.com), want zijn brutomarge is niet gepubliceerd",
  "Assumption: the tax rate of companies in the United States":
    "Aanname: het belastingtarief voor bedrijven in de Verenigde Staten",
  "Assumption: cheque and contract are set against the 2 GW of Trainium, so that they come to 50 and 138":
    "Aanname: cheque en contract staan tegenover de 2 GW aan Trainium, zodat ze op 50 en 138 uitkomen",
  "Assumption: all of Amazon's cheque pays for the contract, 50 of 138":
    "Aanname: de hele cheque van Amazon betaalt aan het contract mee, 50 van 138",
  "Assumption: the rest in three nearly equal parts": "Aanname: de rest in drie bijna gelijke delen",
  "Assumption: no sale between holders is part of this deal":
    "Aanname: een verkoop tussen houders hoort niet bij deze deal",
  "Assumption: no cloud stands between customer and supplier":
    "Aanname: tussen afnemer en leverancier staat geen cloud",
  "Assumption: all in the first year after the closing": "Aanname: alles in het eerste jaar na de afronding",
  "CNBC copy at trendinginfo.blog": "Kopie van CNBC op trendinginfo.blog",
  "Tunguz: CoreWeave spent $7.5 billion on GPUs, hackersqueeze.com":
    "Tunguz: CoreWeave gaf 7,5 miljard dollar uit aan gpu's, hackersqueeze.com",
  "Assumption: OpenAI's contracts of $22.4 billion (bakshi-finance.co.il) in five equal years":
    "Aanname: de contracten van OpenAI van 22,4 miljard dollar (bakshi-finance.co.il) in vijf gelijke jaren",
  "Assumption: the backlog of $60.7 billion less OpenAI's 22.4, in five equal years":
    "Aanname: de orderportefeuille van 60,7 miljard dollar min de 22,4 van OpenAI, in vijf gelijke jaren",
  "Assumption: the backstop of $6.3 billion over the 6.6 years to April 2032, called in full":
    "Aanname: het vangnet van 6,3 miljard dollar over de 6,6 jaar tot april 2032, volledig gebruikt",
  "SEC filing of September 2025: unsold capacity up to $6.3 billion, to April 2032, evadaily.com; allmind.ai":
    "Melding bij de SEC van september 2025: onverkochte capaciteit tot 6,3 miljard dollar, tot april 2032, evadaily.com; allmind.ai",
  "The Wall Street Journal's podcast, pod.wave.co": "Podcast van The Wall Street Journal, pod.wave.co",
  "Assumption: $87.20 times the 347 million shares of which 24.3 million are 7 %":
    "Aanname: $87,20 maal de 347 miljoen aandelen waarvan 24,3 miljoen 7 % is",
  "Assumption: the price of shares that exist already": "Aanname: de prijs van aandelen die er al zijn",
  "Assumption: 24.3 million shares are 7 % of them": "Aanname: 24,3 miljoen aandelen zijn er 7 % van",
  "businesstech.news, January 2026: 24.3 million shares, 7 %":
    "businesstech.news, januari 2026: 24,3 miljoen aandelen, 7 %",
  "Assumption: all shares that are not Nvidia's": "Aanname: alle aandelen die niet van Nvidia zijn",
  "Assumption: the rest is land, power and buildings, for which the money is also meant":
    "Aanname: de rest is grond, stroom en gebouwen, waarvoor het geld ook is bedoeld",
  "Assumption: the $2 billion over the 5 GW that CoreWeave wants by 2030":
    "Aanname: de 2 miljard dollar over de 5 GW die CoreWeave in 2030 wil hebben",
  "Assumption: $2 billion of 5 GW at $35 billion": "Aanname: 2 miljard dollar van 5 GW van elk 35 miljard",
  "Assumption: mostly debt, as before: $21.4 billion of it at the end of 2025 (bakshi-finance.co.il)":
    "Aanname: vooral schuld, zoals tot nu toe: 21,4 miljard dollar eind 2025 (bakshi-finance.co.il)",
  "Assumption: the rest in two equal parts": "Aanname: de rest in twee gelijke delen",
  "Assumption: worth the same as after this deal": "Aanname: evenveel waard als na deze deal",
  "AMD's 8-K, stocktitan.net; fool.com": "8-K van AMD, stocktitan.net; fool.com",
  "Assumption: AMD puts no money into OpenAI; it gives warrants":
    "Aanname: AMD steekt geen geld in OpenAI, maar geeft warrants",
  "Assumption: as firm as the first gigawatt, which is ordered; the other five are a plan":
    "Aanname: zo vast als de eerste gigawatt, die besteld is; de andere vijf zijn een plan",
  "AMD, year 2025, GlobeNewswire via isenews.com": "AMD, jaar 2025, GlobeNewswire via isenews.com",
  "Assumption: about the rate in AMD's own adjusted results":
    "Aanname: ongeveer het tarief in de eigen aangepaste cijfers van AMD",
  "Assumption: the middle of the 15 to 20 that Bernstein gives for AMD's own part":
    "Aanname: het midden van de 15 tot 20 die Bernstein voor het eigen deel van AMD geeft",
  "Assumption: three equal parts; what selling the shares would bring is not counted":
    "Aanname: drie gelijke delen; wat verkoop van de aandelen zou opbrengen telt niet mee",
  "Assumption: about 1.62 billion shares, of which 160 million are the “10 %” of the news":
    "Aanname: ongeveer 1,62 miljard aandelen, waarvan 160 miljoen de “10 %” van het nieuws is",
  "secwhisperer.com: the price before the news": "secwhisperer.com: de koers vóór het nieuws",
  "Assumption: even steps; only the first and the last gigawatt, and the last price, are published":
    "Aanname: gelijke stappen; alleen de eerste en de laatste gigawatt en de laatste koers zijn gepubliceerd",
  "Assumption: all of the money runs over Oracle, whose contract is three times as large":
    "Aanname: al het geld loopt via Oracle, waarvan het contract driemaal zo groot is",
  "Assumption: Oracle buys the hardware a year before OpenAI pays for it":
    "Aanname: Oracle koopt de hardware een jaar voordat OpenAI ervoor betaalt",
  "Assumption: five equal years from 2027, as the contract runs":
    "Aanname: vijf gelijke jaren vanaf 2027, zoals het contract loopt",
  "verdict.co.uk; yuantrends.com: $300 billion over about five years from 2027, 4.5 GW":
    "verdict.co.uk; yuantrends.com: 300 miljard dollar over ongeveer vijf jaar vanaf 2027, 4,5 GW",
  "Assumption: the $100 billion of the letter in five equal years, beside Oracle's contract":
    "Aanname: de 100 miljard dollar van de verklaring in vijf gelijke jaren, naast het contract van Oracle",
  "Assumption: all of the money runs over Azure, on which twice as much is to be spent":
    "Aanname: al het geld loopt via Azure, waaraan tweemaal zoveel wordt besteed",
  "Assumption: no published figure; the same as for Microsoft's other customers here":
    "Aanname: er is geen gepubliceerd cijfer; hetzelfde als voor andere afnemers van Microsoft hier",
  "wyomingstarnews.org: Nvidia up to 10, Microsoft up to 5, $30 billion on Azure, up to 1 GW":
    "wyomingstarnews.org: Nvidia tot 10, Microsoft tot 5, 30 miljard dollar aan Azure, tot 1 GW",
  "Assumption: the whole cheque in one year": "Aanname: de hele cheque in één jaar",
  "Assumption: the $30 billion in five equal years": "Aanname: de 30 miljard dollar in vijf gelijke jaren",
  "CNBC via blog.maxthon.com; webpronews.com: about $350 billion":
    "CNBC via blog.maxthon.com; webpronews.com: circa 350 miljard dollar",
  "Assumption: “values Anthropic at” is read as with the new money in":
    "Aanname: “waardeert Anthropic op” is gelezen als met het nieuwe geld erbij",
  "Assumption: not part of this announcement": "Aanname: hoort niet bij deze aankondiging",
  "Assumption: not published; the split among holders that are not Google is ours":
    "Aanname: niet gepubliceerd; de verdeling over de andere houders dan Google is van ons",
  "Assumption: Nvidia's 10 of a gigawatt at 35": "Aanname: de 10 van Nvidia, van een gigawatt van 35",
  "Assumption: Microsoft's 5 of a gigawatt at 35": "Aanname: de 5 van Microsoft, van een gigawatt van 35",
  "Assumption: as much more as the rest of the sheet takes for OpenAI, about a quarter":
    "Aanname: ongeveer een kwart meer, evenveel als elders voor OpenAI is genomen",
  "particle.news; ainvest.com: 7.5 of equity (Nvidia up to 2), 12.5 of debt":
    "particle.news; ainvest.com: 7,5 aandelenkapitaal (Nvidia tot 2), 12,5 schuld",
  "Assumption: the $20 billion in five equal years, without interest":
    "Aanname: de 20 miljard dollar in vijf gelijke jaren, zonder rente",
  "particle.news; ainvest.com: the vehicle buys the chips and leases them for five years":
    "particle.news; ainvest.com: het vehikel koopt de chips en verhuurt ze vijf jaar",
  "Bloomberg via seeflection.com, October 2025: used for Nvidia's chips alone":
    "Bloomberg via seeflection.com, oktober 2025: alleen voor chips van Nvidia",
  "Assumption: a new vehicle is worth next to nothing before the money, here $1 million":
    "Aanname: een nieuw vehikel is vóór het geld bijna niets waard, hier 1 miljoen dollar",
  "Assumption: the vehicle is its sponsor's until the money comes":
    "Aanname: tot het geld komt is het vehikel van de initiatiefnemer",
  "Assumption: the $20 billion of chips are counted as 1 GW, since their capacity is not published":
    "Aanname: de chips van 20 miljard dollar tellen als 1 GW, want hun capaciteit is niet gepubliceerd",
  "Assumption: the equity is paid back when the lease ends, without a gain":
    "Aanname: het aandelenkapitaal komt aan het eind van de lease terug, zonder winst",
  "Assumption: the vehicle raises its money once": "Aanname: het vehikel haalt één keer geld op",
  "Tunguz, summary at hackersqueeze.com": "Tunguz, samenvatting op hackersqueeze.com",
  "Assumption: no round is held; Lucent lent to its customers":
    "Aanname: er is geen ronde; Lucent leende aan zijn afnemers",
  "Assumption: the year in the source is Lucent's fiscal year, to the end of September":
    "Aanname: het jaar in de bron is het boekjaar van Lucent, tot eind september",
  "Assumption: not used, since nothing comes back from a round":
    "Aanname: niet gebruikt, want er komt niets uit een ronde terug",
  "Assumption: the tax rate of companies in the United States at the time":
    "Aanname: het toenmalige belastingtarief voor bedrijven in de Verenigde Staten",
  "Assumption: the source speaks of loans, so they are taken as paid out":
    "Aanname: de bron spreekt van leningen, dus ze gelden als uitbetaald",
};
