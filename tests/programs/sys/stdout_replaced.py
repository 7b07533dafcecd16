import sys


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


collector = Collector()
before = sys.stdout
sys.stdout = collector
print("hidden", 1, sep=", ", flush=True)
sys.stdout.write("written")
sys.stdout = before
print(collector.parts)  # expect: ['hidden', ', ', '1', '\n', '<flush>', 'written']
sys.stdout = None
print("nowhere")
sys.stdout = before
print("shown")  # expect: shown
