# The first handler that fits takes it; a tuple names several.
class Base(Exception): pass
class Network(Base): pass
class Timeout(Network, TimeoutError): pass
class Parse(Base, ValueError): pass

def classify(error):
    try:
        raise error
    except Timeout:
        return "timeout"
    except (Network, Parse) as e:
        return f"network or parse: {type(e).__name__}"
    except Base:
        return "base"
    except Exception as e:
        return f"other {type(e).__name__}"

print([classify(e) for e in (Timeout(), Network(), Parse(), Base(), ValueError())])
# expect: ['timeout', 'network or parse: Network', 'network or parse: Parse', 'base', 'other ValueError']
print(isinstance(Timeout(), OSError), isinstance(Parse(), ValueError))  # expect: True True
