#include "stdlib/itertools/itertools.h"

#include "stdlib/modules.h"

namespace loopscope {

namespace itertools {

void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<Itertool*>(object)); };
  slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  slots.clear = [](Object& self) {
    auto& tool = static_cast<Itertool&>(self);
    Value const dropped[] = {std::move(tool.source), std::move(tool.function), std::move(tool.held)};
    std::vector<Value> const dropped_items = std::exchange(tool.items, {});
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& tool = static_cast<Itertool&>(self);
    for (Value const* value : {&tool.source, &tool.function, &tool.held}) visitor.visit(*value);
    for (Value const& item : tool.items) visitor.visit(item);
  };
}

}  // namespace itertools

Completion<Ref<ModuleObject>> make_itertools_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "itertools");
  for (auto const types : {itertools::simple_types(), itertools::grouping_types(), itertools::combination_types()}) {
    for (NativeTypeDefinition const& definition : types) {
      Type& type = native_type(runtime, definition);
      if (!type.qualname.starts_with('_'))
        module->set(runtime, type.qualname, Value::from(static_cast<Object*>(&type)));
    }
  }
  module->set(runtime, "tee", Value::from(make_native_function(runtime, itertools::tee_function, "itertools")));
  return module;
}

}  // namespace loopscope
