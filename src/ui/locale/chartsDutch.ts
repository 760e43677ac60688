/** The Dutch of the charts. */
import type { chartsEnglish } from "./chartsEnglish.ts";

export const chartsDutch: Readonly<Record<keyof typeof chartsEnglish, string>> = {
  "picture.readHint":
    "Tik op de grafiek, of ga erheen en gebruik de pijltjestoetsen, om een punt af te lezen.",
  "picture.point": "Punt {{index}} van {{count}}",
  "picture.leftOut": "Weggelaten, want niet bekend: {{names}}.",
  "ownership.title": "{{supplier}} bezit na de ronde {{after}} van {{customer}}",
  "ownership.titleFrom": "{{supplier}} bezit na de ronde {{after}} van {{customer}}, ervoor {{before}}",
  "ownership.titleUnknown": "Wie {{customer}} bezit voor en na de ronde",
  "ownership.axis": "Volledig verwaterd aandeel in {{customer}}, procent",
  "ownership.holder": "Houder",
  "ownership.before": "Ervoor",
  "ownership.after": "Erna",
  "ownership.change": "Verschil",
  "ownership.readout": "{{name}}: {{before}} voor, {{after}} na de ronde ({{change}})",
  "cash.titleWhole":
    "Met de verkoop van zijn belang heeft {{supplier}} in jaar {{year}} zijn geld terug en eindigt het {{amount}} in de plus",
  "cash.titleWholeNoSale":
    "{{supplier}} heeft in jaar {{year}} zijn geld terug en eindigt {{amount}} in de plus",
  "cash.titleShort":
    "Ook met de verkoop van zijn belang krijgt {{supplier}} {{amount}} van zijn geld niet terug",
  "cash.titleShortNoSale": "{{supplier}} krijgt {{amount}} van zijn geld niet terug",
  "cash.titleUnknown": "Wat {{supplier}} betaalt en terugkrijgt, per jaar",
  "cash.years": "Jaren na de sluiting",
  "cash.year": "Jaar",
  "cash.axis.$T": "Biljoenen dollars",
  "cash.axis.$B": "Miljarden dollars",
  "cash.axis.$M": "Miljoenen dollars",
  "cash.axis.$K": "Duizenden dollars",
  "cash.axis.$": "Dollars",
  "cash.out": "Cheque",
  "cash.hardwareRevenue": "Hardwareomzet",
  "cash.back": "Over na kosten en belasting",
  "cash.exit": "Verkoop van het belang",
  "cash.cumulative": "Saldo tot dan",
  "cash.sum": "{{name}} {{amount}}",
  "cash.readout": "Jaar {{year}}: {{sums}}; saldo tot dan {{cumulative}}",
  "cash.readoutNothing": "Jaar {{year}}: er valt niets; saldo tot dan {{cumulative}}",
};
