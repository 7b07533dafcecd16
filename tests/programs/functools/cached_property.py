# A cached property is computed once and then lies in the instance.
from functools import cached_property


class Report:
    @cached_property
    def total(self):
        """The total."""
        print("computing")
        return 42


report = Report()
print(report.total, report.total, report.__dict__)
del report.total
print(report.total)
report.total = 7
print(report.total, Report.total.__doc__, Report.total.attrname)
try:
    cached_property(print).__get__(report)
except TypeError as error:
    print(error)
# expect: computing
# expect: 42 42 {'total': 42}
# expect: computing
# expect: 42
# expect: 7 The total. total
# expect: Cannot use cached_property instance without calling __set_name__ on it.
