#include "asyncio/events/contexts.h"

#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/text/text.h"

namespace loopscope {

Value const* ContextObject::find(Runtime& runtime, Value const& variable) const {
  if (!values) return nullptr;
  // Variables compare by identity, so the lookup cannot raise.
  return values->find(runtime, variable).take();
}

void ContextObject::set(Runtime& runtime, Value const& variable, Value value) {
  if (!values) {
    values = make_dict(runtime);
  } else if (values->reference_count() > 1) {
    values = copy_dict(runtime, *values);
  }
  if (value.is_unset()) {
    (void)values->take(runtime, variable);
  } else {
    (void)values->set(runtime, variable, std::move(value));
  }
}

ContextObject& current_context(Runtime& runtime) {
  Ref<ContextObject>& context = runtime.asyncio->context;
  if (!context) {
    context = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
    context->is_entered = true;
  }
  return *context;
}

Ref<ContextObject> copy_context(Runtime& runtime, ContextObject const* context) {
  if (!context || !context->values || context->values->size() == 0) return nullptr;
  Ref<ContextObject> copy = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
  copy->values = context->values;
  return copy;
}

Ref<ContextObject> copy_current_context(Runtime& runtime) {
  return copy_context(runtime, runtime.asyncio->context.get());
}

ContextObject* as_context(Runtime& runtime, Value const& value) {
  if (!value.is_object() || &value.object()->type() != runtime.asyncio->types.context) return nullptr;
  return static_cast<ContextObject*>(value.object());
}

Completion<Ref<ContextObject>> context_or_copy(Runtime& runtime, Value const& given) {
  if (given.is_none()) return copy_current_context(runtime);
  if (ContextObject* const context = as_context(runtime, given)) return Ref(context);
  return runtime.raise(runtime.types.type_error,
                       "Loopscope takes only a contextvars.Context here, not '" + type_of(runtime, given).name() + "'");
}

Raised raise_entered(Runtime& runtime, ContextObject& context) {
  return runtime.raise(
      runtime.types.runtime_error,
      "cannot enter context: " + object_repr(runtime, context, context.type().name()) + " is already entered");
}

void set_up_context_type(Type& type) {
  type.is_subclassable = false;
  type.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<ContextObject*>(object));
  };
  type.slots.clear = [](Object& self) {
    auto& context = static_cast<ContextObject&>(self);
    context.values = nullptr;
    context.outside = nullptr;
  };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<ContextObject&>(self).values);
    visitor.visit(static_cast<ContextObject&>(self).outside);
  };
}

}  // namespace loopscope
