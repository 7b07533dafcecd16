# A context variable: its value, its default, the way back.
from contextvars import ContextVar, Token

user = ContextVar("user", default="nobody")
plain = ContextVar("plain")
print(user.name, user.get(), user.get("given"), plain.get("given"))  # expect: user nobody given given
try:
    plain.get()
except LookupError as error:
    print("LookupError", error.args[0] is plain)  # expect: LookupError True
first = user.set("ann")
second = user.set("bob")
print(user.get(), second.old_value, first.old_value is Token.MISSING, first.var is user)  # expect: bob ann True True
user.reset(second)
print(user.get())  # expect: ann
user.reset(first)
print(user.get(), Token.MISSING)  # expect: nobody <Token.MISSING>
