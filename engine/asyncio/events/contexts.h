#pragma once

#include <utility>

#include "asyncio/events/asyncio.h"
#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/object.h"

namespace loopscope {

/// A guest contextvars.Context: values of context variables. Mirrors Python/context.c. An empty context that the
/// program has not accessed is a null pointer everywhere: for the running code (Asyncio::context), tasks, handles and
/// callbacks. Programs without context variables therefore allocate none.
class ContextObject final : public Object {
 public:
  explicit ContextObject(Type& type) : Object(ObjectKind::other, type) {}

  Value const* find(Runtime& runtime, Value const& variable) const;
  /// An unset value removes the variable.
  void set(Runtime& runtime, Value const& variable, Value value);

  /// Shared by copies until one of them changes; null: no values.
  Ref<DictObject> values;
  /// The context to restore when Context.run ends; see `enter_context`.
  Ref<ContextObject> outside;
  bool is_entered = false;
};

/// The context of the running code; created when null.
ContextObject& current_context(Runtime& runtime);
/// `copy_context()`; null for an empty context.
Ref<ContextObject> copy_current_context(Runtime& runtime);
/// A copy of the context; null when it is null or empty.
Ref<ContextObject> copy_context(Runtime& runtime, ContextObject const* context);
/// The value as a context; null when it is not one.
ContextObject* as_context(Runtime& runtime, Value const& value);
/// The `context=…` argument of asyncio's functions: the given context, or a copy of the current one for None.
Completion<Ref<ContextObject>> context_or_copy(Runtime& runtime, Value const& given);

/// Raises RuntimeError `cannot enter context: … is already entered`.
Raised raise_entered(Runtime& runtime, ContextObject& context);

/// Exchanges the current context and the one in `place`; `leave_context` exchanges them back. The context in `place`
/// must not be entered already.
inline void enter_context(Asyncio& asyncio, Ref<ContextObject>& place) {
  std::swap(asyncio.context, place);
  if (asyncio.context) asyncio.context->is_entered = true;
}
inline void leave_context(Asyncio& asyncio, Ref<ContextObject>& place) {
  if (asyncio.context) asyncio.context->is_entered = false;
  std::swap(asyncio.context, place);
}

void set_up_context_type(Type& type);

}  // namespace loopscope
