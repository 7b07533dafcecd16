#pragma once

#include <utility>

#include "asyncio/events/asyncio.h"
#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/object.h"

namespace loopscope {

/// contextvars.Context: values of context variables. Mirrors Python/context.c.
///
/// A context that nobody has looked at and that holds nothing is null wherever one is kept: with the code that runs
/// (Asyncio::context), tasks, handles and callbacks. So programs without context variables have none.
class ContextObject final : public Object {
 public:
  explicit ContextObject(Type& type) : Object(ObjectKind::other, type) {}

  Value const* find(Runtime& runtime, Value const& variable) const;
  /// An unset value takes the variable out.
  void set(Runtime& runtime, Value const& variable, Value value);

  /// Shared by copies until one of them is changed; null: nothing.
  Ref<DictObject> values;
  /// Where to go back to when Context.run ends; see `enter_context`.
  Ref<ContextObject> outside;
  bool is_entered = false;
};

/// The one of the running code, made when there is none.
ContextObject& current_context(Runtime& runtime);
/// `copy_context()`, which is null for an empty one.
Ref<ContextObject> copy_current_context(Runtime& runtime);
Ref<ContextObject> copy_context(Runtime& runtime, ContextObject const* context);
ContextObject* as_context(Runtime& runtime, Value const& value);
/// `context=…` of asyncio's functions: the given one, or a copy of the current one for None.
Completion<Ref<ContextObject>> context_or_copy(Runtime& runtime, Value const& given);

/// RuntimeError `cannot enter context: … is already entered`.
Raised raise_entered(Runtime& runtime, ContextObject& context);

/// Makes the context in `place` the current one, and puts the current one there; `leave_context` exchanges them back.
/// It must not be entered already.
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
