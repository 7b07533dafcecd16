# __init_subclass__ sees each class made below, with the keywords of its statement.
class Plugin:
    registry = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls

class Json(Plugin): pass
class Xml(Plugin, name="xml2"): pass

print({key: value.__name__ for key, value in Plugin.registry.items()})  # expect: {'json': 'Json', 'xml2': 'Xml'}
class Plain: pass
class Wrong(Plain, option=1): pass
# expect error: TypeError: Wrong.__init_subclass__() takes no keyword arguments
