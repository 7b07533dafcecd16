import logging


class Shown(logging.Handler):
    def emit(self, record):
        print(self.format(record))
        # expect: kept
        # expect: [7] slow query
        # expect: ada: bought


class Tagged(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['request']}] {msg}", kwargs


handler = Shown(logging.INFO)
log = logging.getLogger("shop")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
log.addFilter(lambda record: "secret" not in record.getMessage())
handler.addFilter(logging.Filter("shop.cart"))
logging.getLogger("shop.cart").info("kept")
logging.getLogger("shop.cartoon").info("dropped")
log.info("dropped too")
handler.filters.clear()
log.info("a secret")
log.debug("below the handler's level")
Tagged(log, {"request": 7}).warning("slow %s", "query")
adapter = logging.LoggerAdapter(log, {"user": "ada"})
handler.setFormatter(logging.Formatter("%(user)s: %(message)s"))
adapter.info("bought")
print(adapter, handler, adapter.isEnabledFor(logging.DEBUG), logging.NullHandler())
# expect: <LoggerAdapter shop (DEBUG)> <Shown (INFO)> True <NullHandler (NOTSET)>
log.removeHandler(handler)
print(log.handlers)  # expect: []
