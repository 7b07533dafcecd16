# staticmethod gets no first argument, classmethod gets the class.
class Date:
    def __init__(self, year, month):
        self.year, self.month = year, month

    @classmethod
    def parse(cls, text):
        return cls(*[int(part) for part in text.split("-")])

    @staticmethod
    def is_valid(text):
        return text.count("-") == 1

class BritishDate(Date):
    pass

d = BritishDate.parse("2024-05")
print(type(d).__name__, d.year, d.month, Date.is_valid("x"), d.is_valid("1-2"), d.parse("1999-12").year)
# expect: BritishDate 2024 5 False True 1999
print(Date.parse.__self__ is Date, Date.__dict__["is_valid"].__func__("1-1"))  # expect: True True
