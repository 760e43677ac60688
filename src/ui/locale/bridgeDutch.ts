/** Dutch of why a result differs. */
import type { bridgeEnglish } from "./bridgeEnglish.ts";

export const bridgeDutch: Readonly<Record<keyof typeof bridgeEnglish, string>> = {
  "bridge.title": "Waarom verschilt het?",
  "bridge.why": "Waarom is het veranderd?",
  "bridge.ask": "Vraag",
  "bridge.ask.output": "Waarom verschilt",
  "bridge.ask.from": "tussen",
  "bridge.ask.to": "en",
  "bridge.ask.end": "?",
  "bridge.output": "Uitkomst",
  "bridge.item": "Van de uitkomst",
  "bridge.from": "Van",
  "bridge.to": "Naar",
  "bridge.swap": "Omwisselen",
  "bridge.swapLong": "De twee kanten omwisselen",
  "bridge.main": "Voornaamste uitkomsten",
  "bridge.others": "Overige",
  "bridge.working": "Bezig met rekenen …",
  "bridge.progress": "Bezig met rekenen … {{part}}",
  "bridge.few":
    "Kies hierboven minstens twee kolommen om te vragen waarom een uitkomst daartussen verschilt.",
  "bridge.sameColumn":
    "Kies twee verschillende kolommen om te zien waarom een uitkomst daartussen verschilt.",
  "bridge.noOutput": "Dit rekenblad heeft geen uitkomst om naar te vragen.",

  "bridge.rises": "{{output}} stijgt met {{amount}}, van {{from}} naar {{to}}: {{causes}}.",
  "bridge.falls": "{{output}} daalt met {{amount}}, van {{from}} naar {{to}}: {{causes}}.",
  "bridge.cancels":
    "{{output}} is in beide {{from}}; wat de wijzigingen toevoegen, heft elkaar op: {{causes}}.",
  "bridge.untouched":
    "{{output}} is in beide {{from}}: niets wat in de invoer verschilt, verandert er iets aan.",
  "bridge.cause": "{{amount}} door {{input}}",
  "bridge.causeRest": "{{amount}} door de rest",
  "bridge.and": "; ",

  "bridge.nothing":
    "Tussen {{from}} en {{to}} verschilt geen invoer waarvan {{output}} afhangt: de uitkomst is in beide {{value}}.",
  "bridge.missing": "{{output}} staat niet in allebei, dus er valt niets te vergelijken.",
  "bridge.noResult":
    "{{output}} heeft in {{name}} geen waarde, dus er is geen verschil om te verdelen: {{why}}.",
  "bridge.noResultTwice":
    "{{output}} heeft noch in {{from}} noch in {{to}} een waarde, dus er is geen verschil om te verdelen: {{why}}.",
  "bridge.noResults":
    "{{output}} heeft noch in {{from}} noch in {{to}} een waarde, dus er is geen verschil om te verdelen. {{from}}: {{fromWhy}}. {{to}}: {{toWhy}}.",
  "bridge.whyNone": "{{message}}, want {{reason}}",
  "bridge.formulas":
    "{{output}} wordt in {{from}} en in {{to}} niet op dezelfde manier berekend. Alleen een verschil dat louter door invoer komt, is over invoer te verdelen.",
  "bridge.formulasNamed": "Anders berekend: {{names}}.",
  "bridge.onlyIn": "Alleen in {{name}}: {{names}}.",
  "bridge.itemOf": "{{item}} ({{dimension}})",
  "bridge.namesMore": "{{names}} en nog {{count}}",
  "bridge.solved": "De kringverwijzing erachter wordt met andere instellingen opgelost.",
  "bridge.noOrders":
    "{{output}} verschilt {{amount}}, maar dat is niet te verdelen over de {{count}} stuks invoer die verschillen: een voor een, in welke volgorde ook, komen de wijzigingen langs combinaties zonder uitkomst.",

  "bridge.chart": "{{output}}: van {{from}} naar {{to}}, wijziging voor wijziging",
  "bridge.chartSame": "{{output}}: aan beide kanten {{from}}, en wat de wijzigingen toevoegen",
  "bridge.axisCut": "{{title}} (de as begint niet bij 0)",
  "bridge.adds": "voegt toe",
  "bridge.takes": "neemt af",
  "bridge.step": "Stap",
  "bridge.level": "Waarde daarna",
  "bridge.change": "{{before}} → {{after}}",
  "bridge.rest": "{{count}} andere",
  "bridge.readEnd": "{{name}}: {{value}}",
  "bridge.readStep": "{{name}}: {{amount}}, dat maakt {{level}}",
  "bridge.readChange": "{{name}}, {{before}} → {{after}}: {{amount}}, dat maakt {{level}}",

  "bridge.table": "Wat elke invoer aan het verschil toevoegt",
  "bridge.input": "Invoer die verschilt",
  "bridge.amount": "Voegt toe",
  "bridge.part": "Van het verschil",
  "bridge.noPart": "n.v.t.",
  "bridge.error": "Marge",
  "bridge.sum": "Verschil",
  "bridge.byFormula": "{{value}}, volgens de formule",
  "bridge.together": "{{count}} samen: {{names}}",
  "bridge.togetherMore": "{{count}} samen: {{names}} en nog {{more}}",
  "bridge.idle": "{{count}} andere stuks invoer verschillen en voegen niets toe",
  "bridge.idleOne": "1 ander stuk invoer verschilt en voegt niets toe",

  "bridge.exact":
    "Exact: het gemiddelde over alle {{orders}} volgorden waarin de {{count}} wijzigingen na elkaar gemaakt kunnen worden.",
  "bridge.exactOne": "Exact: maar één wijziging doet ertoe, dus het hele verschil komt daarvan.",
  "bridge.exactPart":
    "Exact: het gemiddelde over die {{orders}} van de {{all}} volgorden om de {{count}} wijzigingen na elkaar te maken waarin elke stap een uitkomst heeft. De andere komen langs een combinatie zonder uitkomst en zijn weggelaten; samen is wat er wordt toegevoegd nog steeds het hele verschil.",
  "bridge.sampled":
    "Geschat: het gemiddelde over {{orders}} willekeurig getrokken volgorden, steeds dezelfde. Met 95 % zekerheid ligt het gemiddelde over alle volgorden binnen wat onder “Marge” staat.",
  "bridge.sampledPart":
    "Geschat: het gemiddelde over {{orders}} willekeurig getrokken volgorden, steeds dezelfde, waarin elke stap een uitkomst heeft; er zijn er nog {{count}} getrokken en weggelaten, want die komen langs een combinatie zonder uitkomst. Met 95 % zekerheid ligt het gemiddelde over alle volgorden waarin elke stap een uitkomst heeft binnen wat onder “Marge” staat. Samen is wat er wordt toegevoegd nog steeds het hele verschil.",
  "bridge.isTogether":
    "Invoer met dezelfde naam verandert tegelijk: een voor een komt bijna elke volgorde langs een combinatie zonder uitkomst.",
  "bridge.formulaNote": "Hoe het verdeeld is",
  "bridge.formulaText":
    "Elke invoer krijgt wat de wijziging ervan aan de uitkomst toevoegt, gemiddeld over alle volgorden om de wijzigingen een voor een te maken: de Shapleywaarde.",
  "bridge.formulaTextPart":
    "Elke invoer krijgt wat de wijziging ervan aan de uitkomst toevoegt, gemiddeld over alleen die volgorden om de wijzigingen een voor een te maken waarin elke stap een uitkomst heeft. Over alle volgorden zou het de Shapleywaarde zijn, maar in sommige valt er niets te meten. De delen tellen toch op tot het verschil, want dat doen ze in elke volgorde.",
};
