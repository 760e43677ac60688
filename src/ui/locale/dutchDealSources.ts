/** The Dutch of where the deal's inputs come from, and of the marks on their sliders, by the English text. */

/** Sources with words of their own; a bare name of a page or report stays as it is. */
export const dutchDealSources: Readonly<Record<string, string>> = {
  "Dutch press report on the round": "Nederlands persbericht over de ronde",
  "Dutch press report: Nvidia takes part, probably its largest investment ever":
    "Nederlands persbericht: Nvidia doet mee, waarschijnlijk zijn grootste investering ooit",
  "Dutch press report: “tot 100 miljard dollar” (up to $100 billion)":
    "Nederlands persbericht: “tot 100 miljard dollar”",
  "Dutch press report: “circa 800 miljard dollar” (about $800 billion)":
    "Nederlands persbericht: “circa 800 miljard dollar”",
  "stock-market.news, citing Bloomberg": "stock-market.news, op gezag van Bloomberg",
  "Assumption: “could value the company at about $800 billion” is read as with the new money in; the report does not say so outright":
    "Aanname: “wat het bedrijf kan waarderen op circa 800 miljard” is gelezen als met het nieuwe geld erbij; het bericht zegt het niet met zoveel woorden",
  "Assumption: the round is filled exactly, so that one cheque can be moved by itself":
    "Aanname: de ronde komt precies vol, zodat één cheque op zichzelf kan bewegen",
  "Assumption: no cheque in this round from this holder is reported":
    "Aanname: van deze houder is in deze ronde geen cheque gemeld",
  "Assumption: the report names no amount; $30 billion is what the press of February 2026 announced":
    "Aanname: het bericht noemt geen bedrag; 30 miljard dollar is wat de pers in februari 2026 meldde",
  "Assumption: the report says “tens of billions”; the split over the investors is ours":
    "Aanname: het bericht zegt “tientallen miljarden”; de verdeling over de investeerders is van ons",
  "Assumption: the report says “in talks”; the split over the investors is ours":
    "Aanname: het bericht zegt “in gesprek”; de verdeling over de investeerders is van ons",
  "Assumption: what the other cheques leave of the round":
    "Aanname: wat de andere cheques van de ronde overlaten",
  "Assumption: a notional 1,000 million, so that the price per share is an index":
    "Aanname: een fictief aantal van 1.000 miljoen, zodat de prijs per aandeel een index is",
  "Assumption: not named among the holders before the round":
    "Aanname: niet genoemd onder de houders van vóór de ronde",
  "nasdaq.com (RTTNews) on the recapitalisation": "nasdaq.com (RTTNews) over de herkapitalisatie",
  "nasdaq.com (RTTNews) on the recapitalisation: about 27 %":
    "nasdaq.com (RTTNews) over de herkapitalisatie: ongeveer 27 %",
  "marketspy.com: about 11 % after December 2025": "marketspy.com: ongeveer 11 % na december 2025",
  "Assumption: the 47 % of staff and investors after the recapitalisation, less SoftBank's 11 %":
    "Aanname: de 47 % van personeel en investeerders na de herkapitalisatie, min de 11 % van SoftBank",
  "Assumption: shares carry votes unless reported otherwise":
    "Aanname: aandelen hebben stemrecht tenzij anders gemeld",
  "Assumption: non-voting, as coverage of the September 2025 letter of intent said":
    "Aanname: zonder stemrecht, zoals berichten over de intentieverklaring van september 2025 zeiden",
  "Assumption: rights are used in full": "Aanname: rechten worden volledig gebruikt",
  "Assumption: no new option pool is reported": "Aanname: een nieuwe optiepool is niet gemeld",
  "Assumption: the company's unallocated options are not public":
    "Aanname: de niet-toegekende opties van het bedrijf zijn niet openbaar",
  "Assumption: in the pre-money valuation, as investors usually ask":
    "Aanname: in de pre-money waardering, zoals investeerders meestal vragen",
  "Assumption: no secondary sale is reported with this round":
    "Aanname: bij deze ronde is geen secundaire verkoop gemeld",
  "Assumption: employees sell, as in the sale of October 2025":
    "Aanname: werknemers verkopen, zoals bij de verkoop van oktober 2025",
  "Assumption: one share, because the routes are not public":
    "Aanname: één deel, omdat de routes niet openbaar zijn",
  "Assumption: the report says only that customers “vervolgens hun hardware inkopen” (then buy their hardware)":
    "Aanname: het bericht zegt alleen dat afnemers “vervolgens hun hardware inkopen”",
  "Assumption: no published figure": "Aanname: er is geen gepubliceerd cijfer",
  "Assumption: between the published readings marked on the slider":
    "Aanname: tussen de gepubliceerde cijfers die op de schuif zijn gemerkt",
  "Bernstein, October 2025, ng.investing.com 2169144": "Bernstein, oktober 2025, ng.investing.com 2169144",
  "Assumption: 80 % over clouds, split as the announced contracts: Oracle 300, CoreWeave 22.4, Microsoft 250, Amazon 38 $B":
    "Aanname: 80 % via clouds, verdeeld naar de aangekondigde contracten: Oracle 300, CoreWeave 22,4, Microsoft 250 en Amazon 38 miljard dollar",
  "Assumption: $40 billion of hardware for 1.2 GW at Abilene, scaled to the 4.5 GW of the $300 billion contract":
    "Aanname: 40 miljard dollar aan hardware voor 1,2 GW in Abilene, geschaald naar de 4,5 GW van het contract van 300 miljard",
  "Assumption: low, because much of the capacity is Amazon's own chips":
    "Aanname: laag, omdat veel van de capaciteit uit eigen chips van Amazon bestaat",
  "Assumption: over the first three years after the closing":
    "Aanname: over de eerste drie jaar na de afronding",
  "Assumption: revenue in the year of the spending": "Aanname: omzet in het jaar van de besteding",
  "Assumption: bought outright": "Aanname: ineens gekocht",
  "Assumption: nobody outside the deal knows it": "Aanname: niemand buiten de deal weet het",
  "Nvidia, fiscal year 2026 (to 25 January 2026), GlobeNewswire via menafn.com":
    "Nvidia, boekjaar 2026 (tot 25 januari 2026), GlobeNewswire via menafn.com",
  "Nvidia's outlook for fiscal year 2027, “mid 70 %”, on its call of November 2025, markets.businessinsider.com":
    "Vooruitzicht van Nvidia voor boekjaar 2027, “mid 70 %”, bij de cijfers van november 2025, markets.businessinsider.com",
  "Nvidia's outlook for fiscal year 2027, 17 % plus or minus 1, on its call of November 2025, markets.businessinsider.com":
    "Vooruitzicht van Nvidia voor boekjaar 2027, 17 % plus of min 1, bij de cijfers van november 2025, markets.businessinsider.com",
  "Letter of intent: at least 10 GW, openai.com/index/openai-nvidia-systems-partnership":
    "Intentieverklaring: minimaal 10 GW, openai.com/index/openai-nvidia-systems-partnership",
  "Huang, earnings call of August 2025: about $35 billion, livemint.com":
    "Huang, bij de cijfers van augustus 2025: ongeveer 35 miljard dollar, livemint.com",
  "Bloomberg via mexc.fm: about $10 billion per GW":
    "Bloomberg via mexc.fm: ongeveer 10 miljard dollar per GW",
  "Assumption: the 71 % that New Street calls cash, split by us":
    "Aanname: de 71 % die New Street contant noemt, door ons verdeeld",
  "New Street: 29 % in shares, livemint.com": "New Street: 29 % in aandelen, livemint.com",
  "Assumption: a usual hurdle rate for late-stage equity":
    "Aanname: een gebruikelijke rendementseis voor groeikapitaal in een late fase",
  "Assumption: no exit is agreed": "Aanname: een exit is niet afgesproken",
  "Assumption: press reports speak of a listing at up to about $1,000 billion":
    "Aanname: de pers spreekt van een beursgang tot circa 1.000 miljard dollar",
  "Assumption: about one more large round": "Aanname: ongeveer één grote ronde meer",
  "Assumption: none": "Aanname: geen",
};

/** Marks on the sliders. */
export const dutchDealAnchors: Readonly<Record<string, string>> = {
  "announced 27 February 2026": "aangekondigd op 27 februari 2026",
  "closed 31 March 2026": "afgerond op 31 maart 2026",
  "share sale of October 2025, no new money": "aandelenverkoop van oktober 2025, zonder nieuw geld",
  "before the money, announced 27 February 2026": "vóór het geld, aangekondigd op 27 februari 2026",
  "basis not stated, press of early February 2026": "grondslag niet genoemd, pers van begin februari 2026",
  "after the money, announced 27 February 2026": "na het geld, aangekondigd op 27 februari 2026",
  "after the money, closed 31 March 2026": "na het geld, afgerond op 31 maart 2026",
  "Nvidia and SoftBank each, announced 27 February 2026":
    "Nvidia en SoftBank elk, aangekondigd op 27 februari 2026",
  "Amazon, announced 27 February 2026": "Amazon, aangekondigd op 27 februari 2026",
  "employees' sale of October 2025 at 500": "verkoop door werknemers in oktober 2025, tegen 500",
  "Bernstein: gross profit 29 % of cost at 70 % margin":
    "Bernstein: brutowinst 29 % van de kosten bij 70 % marge",
  "Huang: 35 of 60 $B per gigawatt": "Huang: 35 van 60 miljard dollar per gigawatt",
  "Huang: 35 of 50 $B per gigawatt": "Huang: 35 van 50 miljard dollar per gigawatt",
  "five-year lease in talks, September 2025": "lease van vijf jaar in bespreking, september 2025",
  "fiscal year 2025": "boekjaar 2025",
  "fiscal year 2026, GAAP": "boekjaar 2026, volgens GAAP",
  "fourth quarter of fiscal year 2026": "vierde kwartaal van boekjaar 2026",
  "Bernstein: GPUs 39 % of 35": "Bernstein: gpu's 39 % van 35",
  "Bernstein: gross profit 29 % of 35 at 70 % margin": "Bernstein: brutowinst 29 % van 35 bij 70 % marge",
  "Huang, August 2025": "Huang, augustus 2025",
  "New Street: paid in shares": "New Street: betaald in aandelen",
  "New Street: paid in cash, all sources": "New Street: contant betaald, alle bronnen",
};
