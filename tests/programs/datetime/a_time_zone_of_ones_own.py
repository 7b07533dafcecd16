from datetime import datetime, timedelta, timezone, tzinfo


class Summer(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1) if 4 <= moment.month < 10 else timedelta(0)

    def tzname(self, moment):
        return "CEST" if self.dst(moment) else "CET"


zone = Summer()
for month in 1, 7:
    moment = datetime(2025, month, 1, 12, tzinfo=zone)
    print(moment, moment.tzname(), moment.dst(), moment.astimezone(timezone.utc), moment.strftime("%H %Z %z"))
    # expect: 2025-01-01 12:00:00+01:00 CET 0:00:00 2025-01-01 11:00:00+00:00 12 CET +0100
    # expect: 2025-07-01 12:00:00+02:00 CEST 1:00:00 2025-07-01 10:00:00+00:00 12 CEST +0200
print(datetime(2025, 7, 1, 10, tzinfo=timezone.utc).astimezone(zone), datetime.fromtimestamp(0, zone))
# expect: 2025-07-01 12:00:00+02:00 1970-01-01 01:00:00+01:00
try:
    tzinfo().utcoffset(None)
except NotImplementedError as error:
    print(error)  # expect: a tzinfo subclass must implement utcoffset()
