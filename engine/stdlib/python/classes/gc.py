_enabled = True


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


_threshold = (2000, 10, 0)


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=_threshold[1], threshold2=0, /):
    global _threshold
    _threshold = (threshold0, threshold1, 0)


def collect(generation=2):
    raise NotImplementedError(
        "Loopscope destroys objects with their last reference, and cycles at the end of the run: "
        "break the cycle explicitly instead of calling gc.collect()"
    )
