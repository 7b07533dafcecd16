# Small classes that add one ability each.
class Named:
    def name(self):
        return type(self).__name__

class Comparable:
    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

class Version(Named, Comparable):
    def __init__(self, *parts):
        self.parts = parts

    def key(self):
        return self.parts

versions = [Version(1, 10), Version(1, 2), Version(0, 9)]
print([v.parts for v in sorted(versions)], Version(1) == Version(1), Version().name())
# expect: [(0, 9), (1, 2), (1, 10)] True Version
