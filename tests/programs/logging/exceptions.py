import logging


class Shown(logging.Handler):
    def emit(self, record):
        print(self.format(record).splitlines()[0], record.exc_info and record.exc_info[0], self.format(record).splitlines()[-1])
        # expect: failed <class 'KeyError'> KeyError: 'missing'
        # expect: again <class 'KeyError'> KeyError: 'missing'
        # expect: given <class 'KeyError'> KeyError: 'missing'
        # expect: plain None plain
        # expect: none None NoneType: None
        # expect: 5 None 5


log = logging.getLogger("app")
log.addHandler(Shown())
try:
    {}["missing"]
except KeyError as error:
    log.exception("failed")
    log.error("again", exc_info=True)
    log.warning("given", exc_info=error)
log.error("plain")
log.error("none", exc_info=True)
log.error("%d", 5)
try:
    log.error("x", extra={"message": "taken"})
except KeyError as error:
    print(error)  # expect: "Attempt to overwrite 'message' in LogRecord"
try:
    log.log("high", "x")
except TypeError as error:
    print(error)  # expect: level must be an integer
logging.basicConfig(format="%(message)s")
log.propagate = True
log.handlers.clear()
try:
    raise ValueError("boom")
except ValueError:
    log.exception("with a traceback")
# expect stderr: with a traceback
# expect stderr: ValueError: boom
