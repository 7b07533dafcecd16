import warnings


def old():
    warnings.warn("old() is going away", DeprecationWarning, stacklevel=2)


warnings.warn("plain")
old()
for _ in range(3):
    old()
warnings.warn("hidden", PendingDeprecationWarning)
warnings.warn("hidden too", ResourceWarning)
warnings.warn("shown", RuntimeWarning)
for _ in range(3):
    warnings.warn("once a line")


class Custom(UserWarning):
    pass


warnings.warn(Custom("of a class of its own"))
warnings.warn("end")
# expect stderr: UserWarning: plain
# expect stderr: DeprecationWarning: old() is going away
# expect stderr: DeprecationWarning: old() is going away
# expect stderr: RuntimeWarning: shown
# expect stderr: UserWarning: once a line
# expect stderr: Custom: of a class of its own
# expect stderr: UserWarning: end
