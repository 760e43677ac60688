/** The engine's own sentences in Dutch: errors, warnings, and values that cannot be read. */
import type { LanguagePack } from "./languagePack.ts";

export const dutchSentences: LanguagePack["sentences"] = {
  division_by_zero: { message: "{cell}: deling door nul", because: "{divisor} is 0" },
  divisor_zero: { message: "{cell}: deling door nul", because: "de deler komt op 0 uit" },
  overflow: { message: "{cell}: de uitkomst is te groot om te bewaren", because: "zij is meer dan 1,8e308" },
  not_real: {
    message: "{cell}: de uitkomst is geen reëel getal",
    because: "er wordt een wortel of macht van een negatief getal, of een logaritme van 0 of minder gevraagd",
  },
  not_a_number: { message: "{cell} is geen getal", because: "er is geen leesbare waarde gegeven" },
  below_range: {
    message: "{cell} is {value}; het moet minstens {minimum} zijn",
    because: "{value} is minder dan {minimum}",
  },
  above_range: {
    message: "{cell} is {value}; het mag hoogstens {maximum} zijn",
    because: "{value} is meer dan {maximum}",
  },
  not_above: {
    message: "{cell} is {value}; het moet meer dan {minimum} zijn",
    because: "{value} is niet meer dan {minimum}",
  },
  not_whole: { message: "{cell} is {value}; het moet een heel getal zijn", because: "{value} is niet heel" },
  no_previous: {
    message: "{cell}: vóór het eerste onderdeel is er niets",
    because: "prev heeft geen beginwaarde gekregen",
  },
  bad_item: {
    message: "{cell}: de verschuiving is geen heel getal",
    because: "een verschuiving langs een dimensie moet heel zijn",
  },
  no_item: {
    message: "{cell}: onderdeel {index} bestaat niet",
    because: "{index} hoort niet bij de onderdelen",
  },
  bad_digits: {
    message: "{cell}: afronden op {digits} cijfers kan niet",
    because: "het aantal cijfers moet een heel getal van -15 tot en met 15 zijn",
  },
  rate_too_low: { message: "{cell}: er is geen contante waarde", because: "de rente is {rate}" },
  no_sign_change: {
    message: "{cell}: er is geen intern rendement",
    because: "de kasstromen wisselen niet van teken",
  },
  no_root: {
    message: "{cell}: er is geen intern rendement gevonden",
    because: "tussen -99,99 % en 1.000 % ligt er geen",
  },
  no_payback: {
    message: "{cell}: de uitgave wordt niet terugverdiend",
    because: "{recovered} ervan komt terug",
  },
  no_outlay: {
    message: "{cell}: er wordt niets uitgegeven dat terugverdiend kan worden",
    because: "geen kasstroom is negatief",
  },
  days_before_first: {
    message: "{cell}: er ligt een dag vóór de eerste",
    because: "xirr telt dagen vanaf de eerste kasstroom",
  },
  circular_reference: { message: "Kringverwijzing: {cycle}", because: "herhaald berekenen staat uit" },
  divergent: {
    message: "De kringverwijzing divergeert: {cycle}",
    because: "haar spectrale straal is {radius}, en dat is niet onder 1",
  },
  not_converged: {
    message: "De kringverwijzing convergeerde niet: {cycle}",
    because:
      "na {iterations} herhalingen verandert zij nog met {change}; {suggestion} herhalingen zijn misschien genoeg",
  },
  oscillates: {
    message: "De kringverwijzing slingert: {cycle}",
    because:
      "na {iterations} herhalingen slingert zij nog met {change}; demping onder 1 brengt haar misschien tot rust",
  },
  multiple_irr: {
    message: "{cell}: verschillende interne rendementen: {rates}; dat het dichtst bij 10 % ligt is getoond",
    because: "de kasstromen wisselen meer dan eens van teken",
  },
  cumulative_falls_below_again: {
    message: "{cell}: het opgetelde saldo zakt later weer onder nul",
    because: "latere kasstromen zijn negatief",
  },
  rounds_diverge: {
    message: "{cell}: aan de rondes komt geen einde",
    because: "elke ronde geeft evenveel door als de vorige, of meer: de spectraalstraal is 1 of meer",
  },
  negative_flow: { message: "{cell}: er is geen circulatie", because: "een stroom is negatief" },
  formula: { message: "{cell}: {complaint}", because: "de formule is niet bruikbaar" },
};

export const dutchComplaints: LanguagePack["complaints"] = {
  empty: "Er ontbreekt een waarde. Schrijf een getal zoals {example}.",
  too_long: "De tekst is langer dan {limit} tekens. Schrijf één getal zoals {example}.",
  empty_date: "Er ontbreekt een dag. Schrijf hem als jaar-maand-dag, zoals {example}, of 0 voor geen datum.",
  not_a_date: "“{typed}” is geen dag. Schrijf hem als jaar-maand-dag, zoals {example}, of 0 voor geen datum.",
  not_a_number: "“{typed}” is geen getal. Schrijf er een zoals {example}.",
  formula: "“{typed}” is een formule, en hier wordt een waarde verwacht. Schrijf een getal zoals {example}.",
  one_value: "“{typed}” is meer dan één waarde. Schrijf één getal zoals {example}.",
  signs: "De tekens of haakjes van “{typed}” kloppen niet. Schrijf één min, of één paar haakjes: -5 of (5).",
  separators:
    "De scheidingstekens in “{typed}” delen de cijfers niet per drie. Schrijf ze als {plain} of {grouped}.",
  unclear_separator:
    "In “{typed}” kan de “{separator}” voor duizendtallen of voor decimalen staan. Schrijf {whole} of {decimal}.",
  too_large: "“{typed}” is te groot om mee te rekenen.",
  too_small: "“{typed}” is te klein om van 0 te onderscheiden.",
  unknown_word: "“{word}” is hier geen bekende eenheid of schaal. Schrijf een getal zoals {example}.",
  wrong_unit: "“{given}” past hier niet. Schrijf een getal zoals {example}.",
  wrong_scale: "“{word}” past hier niet. Schrijf een getal zoals {example}.",
  two_units: "“{typed}” noemt meer dan één eenheid. Schrijf een getal zoals {example}.",
  other_currency:
    "Bedragen zijn in dollars, en “{word}” wordt niet omgerekend. Schrijf een getal zoals {example}.",
  bln: "“bln” is in het Nederlands een biljoen en in het Engels een miljard. Schrijf “tn” voor 10^12 of “mld” voor 10^9.",
  unclear_dollars:
    "“{typed}” kan {amount} dollar zijn of {amount} {unit}. Schrijf {amount} {unit} als dat is bedoeld.",
};
