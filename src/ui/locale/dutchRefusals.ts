/** Why an edit is refused, in Dutch. */
import type { RefusalKey } from "../../document/refusals.ts";

export const dutchRefusals: Readonly<Record<RefusalKey, string>> = {
  not_ready:
    "Wat een rekenblad opbouwt kon niet worden geladen; er is niets veranderd. Probeer het opnieuw zodra u online bent.",

  name_missing: "Er ontbreekt een naam. Schrijf er een zoals {suggestion}.",
  name_form:
    "“{name}” is geen naam: die begint met een letter, dan volgen letters, cijfers en _. Schrijf er een zoals {suggestion}.",
  name_too_long: "Een naam heeft hoogstens {limit} tekens, en deze heeft er {count}. Schrijf een kortere.",
  name_reserved:
    "{name} is een functie, een eenheid of een woord van de formuletaal. Schrijf een andere naam, zoals {suggestion}.",
  name_of_variable: "Er is al een variabele die {name} heet. Schrijf een andere naam, zoals {suggestion}.",
  name_of_dimension: "Er is al een dimensie die {name} heet. Schrijf een andere naam, zoals {suggestion}.",
  name_of_alias:
    "{name} is een andere naam van de dimensie {dimension}. Schrijf een eigen naam, zoals {suggestion}.",
  name_built_in:
    "{name} was de naam van {present}, en de vaste schermen van de pagina kennen die nog zo. Schrijf een andere naam, zoals {suggestion}.",
  name_makes_too_long:
    "Met de naam {name} zou de formule van {variable} meer dan {limit} tekens hebben. Schrijf een kortere naam.",

  no_variable: "Er is geen variabele {name}.",
  is_first: "{name} staat al vooraan.",
  is_last: "{name} staat al achteraan.",
  counts_items:
    "{name} zegt hoeveel onderdelen van {dimension} in gebruik zijn, en moet dus blijven. Verwijder eerst die dimensie.",

  is_formula:
    "{name} is een formule, en daaruit volgt de waarde. Vervang de formule door waarden om die hier in te vullen.",
  no_place: "{name} heeft geen cel bij {place}. Noem een onderdeel van {dimensions}.",
  place_missing: "{name} heeft één waarde voor elk onderdeel van {dimensions}. Noem van elk een onderdeel.",
  one_value: "{name} is één waarde, en heeft er geen voor {place}. Vul hem in zonder onderdeel.",
  not_a_value: "{name} is hier een getal, niet “{value}”.",
  not_an_option: "“{value}” is geen van {options}. Kies een daarvan voor {name}.",
  not_a_text: "{name} is een tekst, geen getal. Schrijf een tekst.",

  no_scenario: "Er is geen scenario “{name}”.",
  scenario_unnamed: "Een scenario heeft een naam nodig, zoals Grotere ronde.",
  scenario_name_long: "Een naam heeft hoogstens {limit} tekens. Schrijf een kortere.",
  scenario_twice: "Er is al een scenario “{name}”. Schrijf een andere naam.",
  too_many_scenarios: "Een werkmap heeft hoogstens {limit} scenario's. Verwijder er eerst een.",

  unknown_unit: "“{unit}” is geen eenheid. Eenheden zijn %, pp, {units}, verbonden door * en /, zoals $B/GW.",
  range_turned:
    "Grenzen lopen van de kleinere naar de grotere, niet van {from} naar {to}. Verwissel de twee.",
  slider_turned:
    "Een schuifregelaar loopt van de kleinere naar de grotere waarde, niet van {from} naar {to}. Verwissel de twee.",
  bound_not_a_number: "Een grens moet een getal zijn, niet “{value}”.",
  not_a_day: "“{date}” is geen dag. Schrijf hem als jaar-maand-dag, zoals 2026-01-31.",
  inputs_only:
    "{name} is een formule, en alleen een invoer heeft grenzen, een schuifregelaar of een keuze. Geef eerst een waarde in plaats van de formule.",
  no_options: "Een keuze heeft minstens één mogelijkheid nodig, en elke maar één keer.",

  no_dimension: "Er is geen dimensie {dimension}.",
  too_many_dimensions:
    "Een variabele loopt langs hoogstens twee dimensies, niet langs {count}. Laat er een paar weg.",
  same_dimension_twice:
    "{name} zou twee keer onder één naam langs {dimension} lopen. Geef er een een eigen naam: {dimension} as {suggestion}.",
  dimension_in_use:
    "{variables} lopen nog langs {dimension}, of kiezen eruit. Verwijder die eerst, of laat ze er niet meer langs lopen.",
  years_is_a_word:
    "years is een woord van de formuletaal: year, prev en payback lezen erlangs. Laat het die naam houden, en geef hem aan geen andere dimensie.",
  year_is_read:
    "De formules van {variables} gebruiken year als eenheid; naast genummerde jaren zou het het nummer van het jaar zijn. Geef de dimensie een andere naam.",
  years_are_numbers:
    "De onderdelen van {dimension} zijn de getallen {from} tot en met {to}. Verander in plaats daarvan het eerste en het laatste.",
  not_numbered:
    "De onderdelen van {dimension} zijn namen, geen getallen. Voeg losse onderdelen toe, hernoem of verwijder ze.",
  span_turned: "Schrijf twee hele getallen, het kleinste eerst, niet {from} en {to}.",
  span_too_long:
    "Een dimensie heeft hoogstens {limit} onderdelen, en deze zou er {count} hebben. Schrijf een kortere reeks.",

  item_missing: "Een onderdeel heeft een naam nodig. Schrijf er een.",
  item_too_long:
    "De naam van een onderdeel heeft hoogstens {limit} tekens, en deze heeft er {count}. Schrijf een kortere.",
  item_unclear:
    "Met de naam “{item}” zou de formule van {variable} niet meer zeggen welk onderdeel zij bedoelt. Schrijf een andere naam, of pick(x, {dimension}, …) in die formule.",
  item_forbidden:
    "“{item}” is een woord van JavaScript dat in geen bestand als naam mag staan. Schrijf een andere.",
  item_twice: "{dimension} heeft al een onderdeel “{item}”. Schrijf een andere naam.",
  no_item: "{dimension} heeft geen onderdeel “{item}”.",
  last_item:
    "“{item}” is het enige onderdeel van {dimension}, en die heeft er een nodig. Voeg eerst een ander toe.",
  items_missing: "Een dimensie heeft minstens één onderdeel nodig. Noem het eerste.",

  section_missing: "Een sectie heeft een naam nodig. Schrijf er een.",
  section_twice: "Er is al een sectie “{section}”. Schrijf een andere naam.",
  no_section: "Er is geen sectie “{section}”.",

  setting_iterations:
    "Het aantal herhalingen moet een heel getal van 1 tot en met {limit} zijn, niet {value}.",
  setting_change:
    "De verandering waarbij een kring tot rust is moet meer dan 0 en minder dan 1 zijn, niet {value}. 1e-9 is gebruikelijk.",
  setting_damping: "De demping moet meer dan 0 en hoogstens 2 zijn, niet {value}. 1 is geen demping.",
};
