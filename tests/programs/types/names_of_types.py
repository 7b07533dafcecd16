import types
class A: pass
a = A()
a.hello = types.MethodType(print, a)
def f(): pass
async def co(): pass
c = co()
print(isinstance(f, types.FunctionType), isinstance(c, types.CoroutineType), isinstance(a.hello, types.MethodType), isinstance(None, types.NoneType), isinstance(len, types.BuiltinFunctionType))
# expect: True True True True True
c.close()
print(types.FunctionType, types.CoroutineType, types.GeneratorType, types.AsyncGeneratorType, types.MethodType, types.ModuleType, types.MappingProxyType, types.CellType, types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)
# expect: <class 'function'> <class 'coroutine'> <class 'generator'> <class 'async_generator'> <class 'method'> <class 'module'> <class 'mappingproxy'> <class 'cell'> <class 'getset_descriptor'> <class 'member_descriptor'> <class 'wrapper_descriptor'> <class 'method-wrapper'> <class 'method_descriptor'>
def body(ns): ns["x"] = 1
C = types.new_class("C", (A,), {}, body)
print(C, C.x, C.__mro__)  # expect: <class 'types.C'> 1 (<class 'types.C'>, <class '__main__.A'>, <class 'object'>)
print(types.resolve_bases((A,)))  # expect: (<class '__main__.A'>,)
