import logging


class Collect(logging.Handler):
    def __init__(self, name):
        super().__init__()
        self.set_name(name)

    def emit(self, record):
        print(self.name, record.name, record.levelname, record.getMessage())


root, parent, child = logging.getLogger(), logging.getLogger("a"), logging.getLogger("a.b.c")
print(root, parent, child, child.parent is parent, logging.getLogger("a.b").parent is parent, child.parent.name)
root.addHandler(Collect("at root"))
parent.addHandler(Collect("at a"))
child.warning("one")
parent.propagate = False
child.warning("two")
parent.setLevel(logging.ERROR)
child.warning("too low")
print(child.isEnabledFor(logging.WARNING), child.getEffectiveLevel(), child.hasHandlers(), parent.getChild("x") is logging.getLogger("a.x"))
child.disabled = True
child.error("disabled")
logging.disable(logging.ERROR)
parent.error("below the limit")
parent.critical("above it")
logging.disable(logging.NOTSET)
print(logging.getLogger("a") is parent, logging.getLogger("root") is root, parent.handlers, logging.getHandlerByName("at a"))
# expect: <RootLogger root (WARNING)> <Logger a (WARNING)> <Logger a.b.c (WARNING)> True True a.b
# expect: at a a.b.c WARNING one
# expect: at root a.b.c WARNING one
# expect: at a a.b.c WARNING two
# expect: False 40 True True
# expect: at a a CRITICAL above it
# expect: True True [<Collect (NOTSET)>] <Collect (NOTSET)>
