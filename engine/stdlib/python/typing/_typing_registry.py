# Types that _typing_forms needs at run time and that modules which import _typing_forms define. Each such module stores
# its types here.
ParamSpec = Generic = Protocol = None
