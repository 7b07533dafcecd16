#include <string>

#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"
#include "vm/classes/class_builder.h"

namespace loopscope {

namespace {

/// A read-only view of a dict. Mirrors mappingproxyobject.
class MappingProxyObject final : public Object {
 public:
  MappingProxyObject(Type& type, Ref<DictObject> mapping) : Object(ObjectKind::other, type), dict(std::move(mapping)) {}

  Ref<DictObject> const dict;
};

Value dict_of(Value const& self) { return Value::from(self.as<MappingProxyObject>()->dict); }

/// Calls the dict's method of this name.
template <char const* name>
Completion<Value> forward(Runtime& runtime, std::span<Value> arguments) {
  Value const method = TRY(get_attribute(runtime, dict_of(arguments[0]), name));
  return call(runtime, method, std::span<Value const>(arguments.subspan(1)));
}

constexpr char keys_name[] = "keys";
constexpr char values_name[] = "values";
constexpr char items_name[] = "items";
constexpr char copy_name[] = "copy";
constexpr char get_name[] = "get";

constexpr NativeDefinition methods[] = {
    {keys_name, "(self, /)", forward<keys_name>},
    {values_name, "(self, /)", forward<values_name>},
    {items_name, "(self, /)", forward<items_name>},
    {copy_name, "(self, /)", forward<copy_name>},
    {get_name, "(self, key, default=None, /)", forward<get_name>},
};

}  // namespace

Value make_mapping_proxy(Runtime& runtime, Ref<DictObject> dict) {
  return Value::from(runtime.heap.make<MappingProxyObject>(*runtime.types.mapping_proxy, std::move(dict)));
}

void install_mapping_proxy(Runtime& runtime) {
  Type& type = *runtime.types.mapping_proxy;
  type.is_subclassable = false;
  TypeSlots& slots = type.slots;
  slots.construct = [](Runtime& of, Type& self_type, CallArguments const& arguments) -> Completion<Value> {
    if (arguments.positional.size() != 1 || !arguments.keyword_names.empty()) {
      return of.raise(of.types.type_error, "mappingproxy() missing required argument 'mapping' (pos 1)");
    }
    Value const& mapping = arguments.positional[0];
    if (auto* dict = mapping.if_is<DictObject>()) return of.heap.make<MappingProxyObject>(self_type, Ref(dict));
    if (type_of(of, mapping).slots.get_item && !mapping.is<StrObject>()) {
      return of.raise(of.types.type_error,
                      "Loopscope supports mappingproxy() only for dicts, not for " + type_of(of, mapping).name());
    }
    return of.raise(of.types.type_error,
                    "mappingproxy() argument must be a mapping, not " + type_of(of, mapping).name());
  };
  slots.compare = [](Runtime& of, Value const& self, Value const& other, Comparison comparison) {
    return compare(of, comparison, dict_of(self),
                   &type_of(of, other) == of.types.mapping_proxy ? dict_of(other) : other);
  };
  slots.unhashable = true;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<MappingProxyObject*>(object)); };
  slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<MappingProxyObject&>(object).dict);
  };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    std::string text = "mappingproxy(";
    TRY(append_repr(of, text, dict_of(self)));
    return str_value(of, text + ")");
  };
  slots.str = [](Runtime& of, Value const& self) -> Completion<Value> { return TRY(str(of, dict_of(self))); };
  slots.get_item = [](Runtime& of, Value const& self, Value const& key) { return get_item(of, dict_of(self), key); };
  slots.contains = [](Runtime& of, Value const& self, Value const& key) { return contains(of, dict_of(self), key); };
  slots.iterate = [](Runtime& of, Value const& self) { return iterate(of, dict_of(self)); };
  slots.length = [](Runtime& of, Value const& self) { return length(of, dict_of(self)); };
  add_methods(runtime, type, methods);
}

}  // namespace loopscope
