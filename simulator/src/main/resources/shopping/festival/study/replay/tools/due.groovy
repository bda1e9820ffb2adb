// A first order is due by the timetable, what follows when the buyer is ready; threads are there five seconds before.
double due = vars.get('due_ms') == null ? Double.parseDouble(vars.get('at_ms')) : Double.parseDouble(vars.get('due_ms'))
long at = Long.parseLong(vars.get('TESTSTART.MS')) + 5000L + (long) due
return Math.max(0L, at - System.currentTimeMillis())
