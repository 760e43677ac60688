/** The Dutch of the deal's results about the round: cheques, price, shares, ownership. */
import type { VariableWords } from "./variableWords.ts";

export const dutchDealRound: Readonly<Record<string, VariableWords>> = {
  otherCheques: {
    label: "Cheques zonder Nieuwe investeerders",
    note: "Som van de cheques van alle houders behalve Nieuwe investeerders.",
  },
  chequesOffered: {
    label: "Aangeboden cheques",
    note: "Som van de cheques die naast de ronde worden gelegd; in de stand sluitend zonder Nieuwe investeerders, die de rest vullen.",
  },
  oversubscription: {
    label: "Overtekening",
    note: "Hoeveel de aangeboden cheques de ingevulde omvang van de ronde overtreffen.",
  },
  roundInForce: {
    label: "Geldende omvang van de ronde",
    note: "De ronde waarmee wordt gerekend: de afgesproken ronde, min het geld dat niet vast genoeg is om mee te tellen.",
  },
  scaleBackFactor: {
    label: "Toewijzing",
    note: "Het deel van elke cheque dat wordt geaccepteerd; 100 % tenzij de ronde is overtekend en cheques worden gekort.",
  },
  chequeWanted: {
    label: "Cheque vóór korting",
    note: "De aangeboden cheque; in de stand sluitend nemen nieuwe investeerders wat de anderen van de ronde overlaten, nooit minder dan niets.",
  },
  chequeAllotted: {
    label: "Geldende cheque",
    note: "Het deel van de cheque van elke investeerder dat vast genoeg is om mee te tellen.",
  },
  unallocated: {
    label: "Niet-toegewezen investeerders",
    note: "Het deel van de geldende ronde dat geen cheque dekt; het is nooit vaster dan een intentieverklaring.",
  },
  supplierCheque: {
    label: "Cheque van de leverancier",
    note: "Wat de leverancier in de ronde steekt, voor zover dat vast genoeg is om mee te tellen.",
  },
  otherMoney: {
    label: "Geld van andere investeerders",
    note: "Het deel van de ronde dat niet van de leverancier komt.",
  },
  dollarsInvested: {
    label: "Cheque van de leverancier als deler",
    note: "De cheque van de leverancier waar iets per dollar daarvan wordt gemeten; een fout als er geen cheque is.",
  },
  preMoneyValuation: {
    label: "Pre-money waardering",
    note: "De waarde van het bedrijf vóór het nieuwe geld: zoals ingevuld, of de waardering min de afgesproken ronde, waarvoor zij is bepaald.",
  },
  postMoneyValuation: {
    label: "Post-money waardering",
    note: "De waarde van het bedrijf met het nieuwe geld erbij: pre-money waardering plus de geldende ronde.",
  },
  newMoneyShare: {
    label: "Nieuw geld in de post-money waardering",
    note: "De ronde als deel van de post-money waardering.",
  },
  sharesPriced: {
    label: "Aandelen die de pre-money waardering dekt",
    note: "De aandelen vóór de ronde, met de uitbreiding van de optiepool als die vóór het geld valt.",
  },
  pricePerShare: {
    label: "Prijs per aandeel",
    note: "De pre-money waardering gedeeld door de aandelen die zij dekt.",
  },
  effectivePreMoney: {
    label: "Effectieve pre-money waardering",
    note: "Wat de aandelen van vóór de ronde tegen de prijs daarvan waard zijn; minder dan pre-money als een pool vóór het geld valt.",
  },
  newShares: {
    label: "Nieuwe aandelen",
    note: "De aandelen die elke investeerder voor zijn cheque krijgt, niet afgerond.",
  },
  sharesIssued: {
    label: "Nieuwe aandelen, alle investeerders",
    note: "De aandelen die voor de hele ronde worden uitgegeven, ook die van niet-toegewezen investeerders.",
  },
  sharesAfter: {
    label: "Aandelen na de ronde",
    note: "Volledig verwaterd aantal na de ronde: dat van ervoor, plus de uitbreiding van de optiepool, plus wat voor geld wordt uitgegeven.",
  },
  valueAtRoundPrice: {
    label: "Alle aandelen tegen de prijs van de ronde",
    note: "Aandelen na de ronde maal de prijs: de post-money waardering, plus een pool die na het geld wordt toegevoegd.",
  },
  stakeTotal: {
    label: "Som van de belangen vóór de ronde",
    note: "Som van de belangen zoals ingevuld; moet 100 % zijn, op 0,005 procentpunt na.",
  },
  sharesHeld: {
    label: "Aandelen in bezit vóór de ronde",
    note: "De aandelen van elke houder vóór de ronde; afronding in de belangen wordt over allen verdeeld.",
  },
  ownershipBefore: {
    label: "Belang vóór",
    note: "Het deel van elke houder in de volledig verwaterde aandelen vóór de ronde.",
  },
  ownershipBought: {
    label: "In de ronde gekocht belang",
    note: "De nieuwe aandelen van elke investeerder als deel van alle aandelen na de ronde.",
  },
  ownershipFromIssue: {
    label: "Belang na de uitgifte",
    note: "Het deel van elke houder nadat nieuwe aandelen zijn uitgegeven, vóór een verkoop tussen houders.",
  },
  ownershipAfter: {
    label: "Belang na",
    note: "Het deel van elke houder in de volledig verwaterde aandelen na de ronde en na een secundaire verkoop.",
  },
  passiveDilution: {
    label: "Passieve verwatering",
    note: "Relatieve verwatering van een houder die niet bijkoopt: nieuwe aandelen, opties meegeteld, als deel van alle aandelen na de ronde.",
  },
  dilution: {
    label: "Verwatering (relatief)",
    note: "Het deel van zijn eerdere belang dat een houder door de uitgifte verliest, na aftrek van wat hij zelf koopt; negatief is een toename.",
  },
  dilutionPoints: {
    label: "Verwatering (procentpunten)",
    note: "Belang vóór de ronde min belang na de uitgifte, in procentpunten; negatief is een toename.",
  },
  supplierOwnership: {
    label: "Belang van de leverancier",
    note: "Wat de leverancier na de ronde bezit, een eerder belang meegerekend.",
  },
  supplierOwnershipBought: {
    label: "Gekocht belang van de leverancier",
    note: "Wat de cheque van de leverancier in deze ronde koopt, zonder een eerder belang.",
  },
  unallocatedOwnership: {
    label: "Belang van niet-toegewezen investeerders",
    note: "Wat het deel van de ronde koopt dat geen cheque dekt.",
  },
  ownershipTotal: {
    label: "Som van de belangen na",
    note: "Alle houders, niet-toegewezen investeerders, secundaire kopers en toegevoegde opties samen: altijd 100 %.",
  },
  votingPower: {
    label: "Zeggenschap",
    note: "Het deel van elke houder in de stemmen na de ronde, gerekend over de genoemde houders met stemrecht.",
  },
  proRataCheque: {
    label: "Pro-ratacheque",
    note: "De cheque waarmee het belang van een houder gelijk zou blijven, maal het gebruik van zijn recht.",
  },
  poolRoom: {
    label: "Ruimte naast de pool",
    note: "Het deel van alle aandelen na de ronde dat de pool en, bij een pool vóór het geld, nieuw geld aan de anderen laten.",
  },
  sharesWithPool: {
    label: "Aandelen met de pool op zijn doel",
    note: "Volledig verwaterd aantal na de ronde als de niet-toegekende opties precies het doel halen.",
  },
  poolIncrease: {
    label: "Opties tot aan het doel",
    note: "Gewenste opties min de bestaande; negatief als de bestaande pool boven zijn doel ligt.",
  },
  poolAdded: {
    label: "Toegevoegde opties",
    note: "De aandelen waarmee de ronde de optiepool vergroot; bestaande opties vervallen nooit.",
  },
  poolOwnershipAdded: {
    label: "Belang van de toegevoegde opties",
    note: "De toegevoegde opties als deel van alle aandelen na de ronde.",
  },
  poolOwnership: {
    label: "Belang van de hele optiepool",
    note: "Niet-toegekende opties, bestaande en toegevoegde, als deel van alle aandelen na de ronde.",
  },
  secondaryLimit: {
    label: "Belang van de verkoper tegen de prijs van de ronde",
    note: "Het meeste dat de verkoper kan verkopen: zijn aandelen vóór de ronde tegen de prijs van de ronde.",
  },
  secondaryShares: {
    label: "Secundair verkochte aandelen",
    note: "De secundaire verkoop gedeeld door de prijs per aandeel.",
  },
  sharesSold: {
    label: "Verkochte aandelen",
    note: "De bestaande aandelen die elke houder secundair verkoopt.",
  },
  secondaryBuyersOwnership: {
    label: "Belang van secundaire kopers",
    note: "Wat de kopers van de secundaire verkoop na de ronde bezitten.",
  },
  otherBasisPostMoney: {
    label: "Post-money waardering, andere lezing",
    note: "De post-money waardering als de waardering op de andere grondslag was bedoeld.",
  },
  otherBasisPreMoney: {
    label: "Pre-money waardering, andere lezing",
    note: "De pre-money waardering als de waardering op de andere grondslag was bedoeld.",
  },
  otherBasisNewMoneyShare: {
    label: "Nieuw geld in de waardering, andere lezing",
    note: "De ronde als deel van de post-money waardering op de andere grondslag.",
  },
  otherBasisPoolRoom: {
    label: "Ruimte naast de pool, andere lezing",
    note: "Het deel van alle aandelen na de ronde dat pool en nieuw geld aan de anderen laten, op de andere grondslag.",
  },
  otherBasisSharesWithPool: {
    label: "Aandelen met de pool, andere lezing",
    note: "Aandelen na de ronde met de optiepool precies op zijn doel, op de andere grondslag.",
  },
  otherBasisPoolAdded: {
    label: "Toegevoegde opties, andere lezing",
    note: "De aandelen waarmee de ronde de optiepool op de andere grondslag vergroot.",
  },
  otherBasisPricePerShare: {
    label: "Prijs per aandeel, andere lezing",
    note: "De prijs per aandeel als de waardering op de andere grondslag was bedoeld.",
  },
  otherBasisSharesAfter: {
    label: "Aandelen na de ronde, andere lezing",
    note: "Volledig verwaterd aantal aandelen na de ronde op de andere grondslag.",
  },
  otherBasisPassiveDilution: {
    label: "Passieve verwatering, andere lezing",
    note: "Relatieve verwatering van een houder die niet bijkoopt, als de waardering op de andere grondslag was bedoeld.",
  },
  otherBasisSupplierSale: {
    label: "Secundaire verkoop van de leverancier",
    note: "De secundaire verkoop, als de leverancier de verkoper is.",
  },
  otherBasisSupplierOwnership: {
    label: "Belang van de leverancier, andere lezing",
    note: "Wat de leverancier na de ronde zou bezitten op de andere grondslag.",
  },
  otherBasisEffectiveValuation: {
    label: "Effectieve waardering, andere lezing",
    note: "De waardering die de leverancier werkelijk betaalt op de andere grondslag.",
  },
};
