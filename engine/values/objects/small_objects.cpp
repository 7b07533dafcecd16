#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/objects/bound_method.h"
#include "values/objects/cell.h"
#include "values/objects/module.h"
#include "values/text/str.h"

namespace loopscope {

Ref<CellObject> make_cell(Runtime& runtime, Value content) {
  return runtime.heap.make<CellObject>(*runtime.types.cell, std::move(content));
}

Ref<ModuleObject> make_module(Runtime& runtime, std::string_view name) {
  Ref<ModuleObject> module =
      runtime.heap.make<ModuleObject>(*runtime.types.module, make_str(runtime, name), make_dict(runtime));
  module->set(runtime, "__name__", Value::from(module->name));
  return module;
}

void ModuleObject::set(Runtime& runtime, std::string_view attribute, Value value) {
  attributes->set_str(runtime.intern(attribute), std::move(value));
}

Value make_bound_method(Runtime& runtime, Value function, Value self) {
  return Value::from(
      runtime.heap.make<BoundMethodObject>(*runtime.types.bound_method, std::move(function), std::move(self)));
}

void set_up_small_objects(Runtime& runtime) {
  Type& cell = *runtime.types.cell;
  cell.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<CellObject*>(object)); };
  cell.slots.clear = [](Object& self) { static_cast<CellObject&>(self).value = Value::unset(); };
  cell.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<CellObject&>(self).value);
  };
  cell.slots.construct = nullptr;
  cell.is_subclassable = false;

  Type& module = *runtime.types.module;
  module.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<ModuleObject*>(object)); };
  module.slots.construct = nullptr;
  module.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, "<module '" + std::string(self.as<ModuleObject>()->name->view()) + "'>");
  };
  module.slots.instance_attributes = [](Object& self) -> Ref<DictObject>& {
    return static_cast<ModuleObject&>(self).attributes;
  };
  module.slots.clear = [](Object& self) { static_cast<ModuleObject&>(self).attributes->clear(); };
  module.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<ModuleObject&>(self).attributes);
  };
}

}  // namespace loopscope
