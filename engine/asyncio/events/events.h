#pragma once

#include <span>
#include <string>

#include "asyncio/events/base_events.h"
#include "loop/handle.h"
#include "values/containers/tuple.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class ContextObject;

/// A guest Handle or TimerHandle: a callback with its arguments that a loop will call. Mirrors Lib/asyncio/events.py.
class HandleObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::handle;

  /// `when` is unset for a Handle; for a TimerHandle it is the guest's number, in seconds of loop time.
  HandleObject(Type& type, EventLoopObject& loop, Value callback, Ref<TupleObject> arguments, Value when,
               Ref<ContextObject> context);
  ~HandleObject();

  /// Prevents the call and releases the callback and its arguments at once.
  void cancel();
  bool is_cancelled() const { return m_is_cancelled; }
  Value const& when() const { return m_when; }
  Handle& handle() { return m_handle; }
  /// The slot that holds the context in which the callback runs.
  Ref<ContextObject>& context() { return m_context; }

  Completion<Value> repr(Runtime& runtime) const;
  /// Whether callback, arguments and state are equal.
  Completion<bool> has_same_callback(Runtime& runtime, HandleObject const& other) const;
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  /// The interface of the handle that the loop calls.
  class Scheduled final : public Handle {
   public:
    explicit Scheduled(HandleObject& owner) : m_owner(owner) {}
    Result run() override { return m_owner.run(); }
    void retain_owner() override { m_owner.retain(); }
    void release_owner() override { m_owner.release(); }

   private:
    HandleObject& m_owner;
  };

  Handle::Result run();

  Scheduled m_handle;
  Ref<EventLoopObject> m_loop;
  Value m_callback;
  Ref<TupleObject> m_arguments;
  Value m_when;
  Ref<ContextObject> m_context;
  std::string m_cancelled_repr;  ///< In debug mode: the repr from before the callback was released.
  bool m_is_cancelled = false;
};

/// A callback of the library itself, which the loop or a future calls, with one stored value.
class NativeCallback final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;
  using Code = Completion<Value> (*)(Runtime& runtime, Value const& remembered, std::span<Value const> arguments);

  /// The name that reprs show, and its place in CPython's source; reprs show no place when `line` is 0.
  struct Definition {
    Code code;
    char const* name;
    char const* file;
    std::uint32_t line;
  };

  NativeCallback(Type& type, Definition const& definition, Value remembered)
      : Object(object_kind, type), m_definition(definition), m_remembered(std::move(remembered)) {}

  Completion<Value> call(Runtime& runtime, std::span<Value const> arguments) const {
    return m_definition.code(runtime, m_remembered, arguments);
  }
  std::string shown() const;
  void clear() { m_remembered = Value::none(); }
  void traverse(ReferenceVisitor& visitor) { visitor.visit(m_remembered); }

 private:
  Definition const& m_definition;
  Value m_remembered;
};

/// `definition` must stay valid until the run ends.
Ref<NativeCallback> make_native_callback(Runtime& runtime, NativeCallback::Definition const& definition,
                                         Value remembered = Value::none());
NativeCallback const* if_native_callback(Runtime& runtime, Value const& value);

/// In debug mode: raises TypeError for a value that the loop's method cannot call, including coroutine functions.
/// Mirrors BaseEventLoop._check_callback.
Completion<void> check_callback(Runtime& runtime, EventLoopObject const& loop, Value const& callback,
                                char const* method);

// Mirror BaseEventLoop.call_soon, call_at and call_later; times are seconds of virtual time. They raise RuntimeError
// `Event loop is closed`, and TypeError for a time that is not a number. The callback runs in `context`; callbacks of
// the library, which access no context, get none.

Completion<Ref<HandleObject>> call_soon(Runtime& runtime, EventLoopObject& loop, Value callback,
                                        Ref<TupleObject> arguments, Ref<ContextObject> context = nullptr,
                                        std::uint32_t cause = 0);
Completion<Ref<HandleObject>> call_at(Runtime& runtime, EventLoopObject& loop, Value when, Value callback,
                                      Ref<TupleObject> arguments, Ref<ContextObject> context = nullptr);
Completion<Ref<HandleObject>> call_later(Runtime& runtime, EventLoopObject& loop, Value const& delay, Value callback,
                                         Ref<TupleObject> arguments, Ref<ContextObject> context = nullptr);

void set_up_handle_types(AsyncioTypes& types);

}  // namespace loopscope
