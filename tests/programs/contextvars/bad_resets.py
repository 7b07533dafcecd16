# A token counts once, for its variable, in its context.
from contextvars import ContextVar, copy_context

a = ContextVar("a")
b = ContextVar("b")


def attempt(action):
    try:
        action()
    except (RuntimeError, ValueError, TypeError) as error:
        text = str(error)
        print(type(error).__name__, text[text.rindex(">") + 1 :] if ">" in text else text)
        # expect: ValueError  was created by a different ContextVar
        # expect: ValueError  was created in a different Context
        # expect: RuntimeError  has already been used once
        # expect: TypeError expected an instance of Token, got 5
        # expect: TypeError context variable name must be a str


token = a.set(1)
attempt(lambda: b.reset(token))
attempt(lambda: copy_context().run(a.reset, token))
a.reset(token)
attempt(lambda: a.reset(token))
attempt(lambda: a.reset(5))
attempt(lambda: ContextVar(5))
