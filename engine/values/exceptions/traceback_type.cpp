#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/exceptions/exception.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"

// The guest's view of a traceback. Its frames keep their local variables alive but are not visible to programs.
namespace loopscope {

namespace {

TracebackObject& self_of(Value const& value) { return *static_cast<TracebackObject*>(value.object()); }

Completion<void> set_next(Runtime& runtime, Value const& self, Value value) {
  bool const is_traceback = value.is_object() && &value.object()->type() == runtime.types.traceback;
  if (!is_traceback && !value.is_none()) {
    return runtime.raise(runtime.types.type_error,
                         value.is_unset() ? "can't delete tb_next attribute"
                                          : "expected traceback object, got '" + type_of(runtime, value).name() + "'");
  }
  TracebackObject* const next = is_traceback ? &self_of(value) : nullptr;
  for (TracebackObject* at = next; at; at = at->next.get()) {
    if (at == &self_of(self)) return runtime.raise(runtime.types.value_error, "traceback loop detected");
  }
  self_of(self).next = Ref(next);
  return {};
}

Completion<Value> refuse_frame(Runtime& runtime, Value const&) {
  return runtime.raise(runtime.types.attribute_error,
                       "Loopscope's tracebacks have no tb_frame: use tb_lineno or traceback.extract_tb");
}

constexpr NativeAttributeDefinition attributes[] = {
    {"tb_next",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return self_of(self).next ? Value::from(self_of(self).next) : Value::none();
     },
     set_next},
    {"tb_lineno",
     [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, self_of(self).line); }},
    {"tb_frame", refuse_frame},
};

}  // namespace

void set_up_traceback_type(Runtime& runtime) {
  Type& type = *runtime.types.traceback;
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<TracebackObject*>(object)); };
  type.slots.clear = [](Object& self) {
    auto& entry = static_cast<TracebackObject&>(self);
    entry.next = nullptr;
    entry.frame = nullptr;
  };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& entry = static_cast<TracebackObject&>(self);
    visitor.visit(entry.next);
    visitor.visit(entry.frame);
  };
  type.slots.construct = nullptr;
  type.is_subclassable = false;
  add_attributes(runtime, type, attributes);
}

}  // namespace loopscope
