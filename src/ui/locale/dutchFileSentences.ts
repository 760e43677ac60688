/** What is wrong in a file or a link, in Dutch. */
import type { FileSentence } from "../../io/fileSentences.ts";

export const dutchFileSentences: Readonly<Record<FileSentence, string>> = {
  file_too_long: "is langer dan {limit} tekens, en meer kan een bestand niet hebben.",
  nested_too_deep: "is dieper genest dan {limit} niveaus, en dieper kan in een bestand niet.",
  at_line: "regel {line}, kolom {column}",
  ends_early: "Dit is geen JSON: de tekst houdt te vroeg op.",
  text_not_closed:
    "Dit is geen JSON: de tekst tussen dubbele aanhalingstekens is niet gesloten op dezelfde regel.",
  strange_backslash:
    "Dit is geen JSON: in de tekst tussen dubbele aanhalingstekens staat een backslash die niets betekent.",
  not_expected: "Dit is geen JSON: hier staat “{sign}”, maar {expected}.",
  expects_value: "er hoort een waarde",
  expects_value_or_close: "er hoort een waarde of “]”",
  expects_key: "er hoort een veldnaam tussen dubbele aanhalingstekens",
  expects_key_or_close: "er hoort een veldnaam tussen dubbele aanhalingstekens of “}”",
  expects_colon: "achter de veldnaam hoort “:”",
  expects_comma_or_close: "er hoort een komma of het sluithaakje",
  expects_end: "er hoort niets meer te komen",
  key_twice: "staat er twee keer, opnieuw op {again}. Laat er een staan.",
  forbidden_name:
    "is een naam die geen veld, variabele of onderdeel in een bestand mag hebben. Geef een andere.",
  number_too_large: "is {number}, een te groot getal om mee te rekenen.",

  a_list: "een lijst",
  an_object: "een object tussen accolades",
  nothing: "weggelaten",
  not_text: "moet een tekst zijn, niet {value}.",
  not_number: "moet een getal zijn, niet {value}.",
  not_above: "moet meer dan {bound} zijn, niet {value}.",
  not_at_most: "mag hoogstens {most} zijn, niet {value}.",
  not_whole: "moet een heel getal van {least} tot en met {most} zijn, niet {value}.",
  not_flag: "moet true of false zijn, niet {value}.",
  not_true: "moet true zijn, niet {value}.",
  not_option: "moet een van {options} zijn, niet {value}.",
  not_list: "moet een lijst tussen vierkante haken zijn, niet {value}.",
  not_object: "moet een object tussen accolades zijn, niet {value}.",
  not_day: 'moet een dag zijn zoals "2026-01-31", niet {value}.',
  not_values:
    "moet een getal in de eenheid van de variabele zijn, een tekst zoals ingetypt, of een object met een daarvan per onderdeel, niet {value}.",
  not_choice: "moet een lijst teksten zijn, of de naam van een dimensie, niet {value}.",
  not_bound: "moet een getal of null zijn, niet {value}.",
  not_range: "moet uit twee grenzen bestaan, zoals [0, 100] of [0, null], niet {value}.",
  not_slider: "moet uit twee grenzen bestaan, zoals [0, 100], niet {value}.",
  not_dimension:
    'moet een lijst teksten zijn, zoals ["Founders", "Fund"], of getallen, zoals { "from": 0, "to": 5 }, niet {value}.',
  not_change: "moet een naam of een ding zijn, niet {value}.",
  value_too_long: "mag hoogstens {most} tekens lang zijn, niet {value}.",
  too_long: "mag hoogstens {most} tekens lang zijn.",
  empty: "mag niet leeg zijn.",
  too_many_scenarios: "mag hoogstens {most} scenario's hebben.",
  too_many_results: "mag hoogstens {most} resultaten hebben.",

  unknown_field: "is hier geen bekend veld.{also}{instead}",
  also_unknown: " Ook {names} niet.",
  known_fields: " Bekend zijn {names}.",
  did_you_mean: " Bedoelt u {name}?",
  missing: "ontbreekt: {part}.",
  part_value: "de waarde",
  part_label: "wat het is",
  part_title: "de titel van de werkmap",
  part_variable: "de naam die formules gebruiken",
  part_check: "de naam van de controle",
  part_condition: "de formule die moet gelden",
  part_severity: "of een fout resultaten tegenhoudt of alleen wordt gemeld",
  part_kind: "de soort waaronder een fout bekend is",
  part_message: "wat er bij een fout wordt gezegd",
  part_scenario: "de naam van het scenario",
  part_overrides: "waarden van invoer die anders is, per variabele",
  part_preset: "de gepubliceerde deal waarmee het begon",
  part_edition: "de uitgave van die deal",
  part_kept: "de werkmap",

  not_workbook: "is geen werkmap van Loopsheet: die begint met {beginning}.",
  newer_file:
    "is {value}: het bestand is geschreven door een nieuwere Loopsheet. Deze leest versie {version}; open het met de nieuwere.",
  other_file: "moet {version} zijn, de versie van de bestandsvorm, niet {value}.",
  unknown_preset: "is geen gepubliceerde deal die hier bekend is: {value}.",
  needs_variables: "heeft variabelen in hetzelfde bestand nodig: zonder die bevat het alleen scenario's.",
  no_scenario: "is geen van de scenario's in het bestand: {value}.{instead}",
  changes_and_scenario:
    "staat voor wijzigingen zonder naam, terwijl er een scenario open is. Laat een van de twee weg.",
  scenario_twice: "staat er twee keer: {value}. Geef elk scenario een eigen naam.",
  name_twice: "staat er twee keer: {value}. Geef elke variabele, dimensie en controle een eigen naam.",
  item_twice: "staat er twee keer: {value}. Geef elk onderdeel een eigen naam.",
  item_unnamed: "moet een naam hebben.",
  no_items: "moet minstens één onderdeel hebben.",
  span_turned: "moet oplopen over hoogstens {most} getallen, niet van {from} naar {to} gaan.",
  too_many_items: "brengt alle dimensies samen op meer dan {most} onderdelen. Maak ze korter.",
  inputs_only: "hoort bij een invoer, en deze variabele heeft een formule.",
  bounds_turned: "moet van de kleinere naar de grotere lopen, niet van {from} naar {to}.",

  too_many_file_items:
    "komen samen op {count} onderdelen, en de pagina opent er hoogstens {most}. Maak ze korter.",
  too_many_cells:
    "komen samen op {count} cellen, en de pagina opent er hoogstens {most}. Maak de dimensies waarover ze lopen korter.",
  too_many_steps:
    "vragen {count} stappen voordat er iets te berekenen is, en de pagina opent er hoogstens {most}. Tel op over minder onderdelen, of in stappen.",
  too_much_work:
    "vragen bij elke berekening zo'n {count} bewerkingen, en de pagina opent er hoogstens {most}. Sta kringen minder iteraties toe.",
  too_many_values:
    "zetten {count} waarden, een per onderdeel, en de pagina opent er hoogstens {most}. Laat waarden of scenario's weg.",

  not_plain: "bestaat niet uit gewone gegevens.",
  not_kept: "is geen werkmap van Loopsheet.",
  newer_kept:
    "is {value}: dit is bewaard door een nieuwere Loopsheet. Deze leest {version}; open het met de nieuwere.",
  other_kept: "moet {version} zijn, niet {value}.",
  kept_twice: "staat er twee keer: {value}.",
  no_kept_scenario: "is geen van de scenario's: {value}.",
  named_twice: "noemt {value} twee keer.",
  makes_no_workbook: "levert geen werkmap op.",
};
