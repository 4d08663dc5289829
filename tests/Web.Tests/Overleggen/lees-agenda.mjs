// Reads a calendar file on standard input with ical.js, the reader of Thunderbird, and says as JSON what a calendar would see.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const agenda = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
agenda.getAllSubcomponents('vtimezone').forEach(z => ICAL.TimezoneService.register(new ICAL.Timezone(z)));
const overleg = new ICAL.Event(agenda.getFirstSubcomponent('vevent'));
const eigenschap = naam => overleg.component.getFirstPropertyValue(naam)?.toString() ?? null;
console.log(JSON.stringify({
  methode: agenda.getFirstPropertyValue('method'),
  overleggen: agenda.getAllSubcomponents('vevent').length,
  uid: overleg.uid,
  volgnummer: overleg.sequence,
  begin: overleg.startDate.toJSDate().toISOString(),
  einde: overleg.endDate.toJSDate().toISOString(),
  zone: overleg.startDate.zone.tzid,
  titel: overleg.summary,
  plaats: overleg.location,
  status: eigenschap('status'),
  tekst: overleg.description,
  mensen: overleg.attendees.map(a => a.getFirstValue()),
}));
