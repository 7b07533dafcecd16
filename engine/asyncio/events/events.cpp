#include "asyncio/events/events.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/tasks/futures.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/numbers.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

ShowArguments shows_arguments(EventLoopObject const& loop) {
  return loop.is_debug ? ShowArguments::yes : ShowArguments::no;
}

}  // namespace

HandleObject::HandleObject(Type& type, EventLoopObject& loop, Value callback, Ref<TupleObject> arguments, Value when,
                           Ref<ContextObject> context)
    : Object(object_kind, type),
      m_handle(*this),
      m_loop(Ref(&loop)),
      m_callback(std::move(callback)),
      m_arguments(std::move(arguments)),
      m_when(std::move(when)),
      m_context(std::move(context)) {
  note_source(type.runtime(), loop, *this);
}

HandleObject::~HandleObject() { forget_source(type().runtime(), *this); }

void HandleObject::cancel() {
  if (m_is_cancelled) return;
  m_is_cancelled = true;
  if (m_loop && m_loop->is_debug) m_cancelled_repr = repr_or_apology(type().runtime(), Value::from(this));
  if (m_loop && type().runtime().asyncio) m_loop->loop().cancel(m_handle);
  m_callback = Value::none();
  m_arguments = nullptr;
}

// Mirrors Lib/asyncio/events.py, Handle._run.
Handle::Result HandleObject::run() {
  Runtime& runtime = type().runtime();
  // The callback may cancel its own handle, which releases both.
  Value const callback = m_callback;
  Ref<TupleObject> const arguments = m_arguments;
  VirtualTime const began = runtime.clock.time();
  Completion<Value> result = Value::none();
  if (m_context && m_context->is_entered) {
    result = raise_entered(runtime, *m_context);
  } else {
    enter_context(*runtime.asyncio, m_context);
    result = call(runtime, callback, arguments->items());
    leave_context(*runtime.asyncio, m_context);
  }
  if (m_loop) log_if_slow(runtime, *m_loop, Value::from(this), began);
  if (!result.is_raised()) return Handle::Result::done;
  if (runtime.raised_is(runtime.types.system_exit) || runtime.raised_is(runtime.types.keyboard_interrupt)) {
    return Handle::Result::raised;
  }
  std::string const shown = format_callback_source(runtime, callback, shows_arguments(*m_loop), arguments.get());
  ExceptionContext context{.message = "Exception in callback " + shown,
                           .exception = runtime.take_exception(),
                           .thing_key = "handle",
                           .thing = Value::from(this)};
  if (call_exception_handler(runtime, *m_loop, context).is_raised()) return Handle::Result::raised;
  return Handle::Result::done;
}

// Mirrors Lib/asyncio/events.py, Handle._repr_info and TimerHandle._repr_info.
Completion<Value> HandleObject::repr(Runtime& runtime) const {
  if (!m_cancelled_repr.empty()) return str_value(runtime, m_cancelled_repr);
  std::string text = "<" + type().name();
  if (m_is_cancelled) text += " cancelled";
  if (!m_when.is_unset()) {
    text += " when=";
    TRY(append_str(runtime, text, m_when));
  }
  if (!m_callback.is_none()) {
    ShowArguments const show = m_loop ? shows_arguments(*m_loop) : ShowArguments::no;
    text += " " + format_callback_source(runtime, m_callback, show, m_arguments.get());
  }
  text += created_at(runtime, *this);
  return str_value(runtime, text + ">");
}

Completion<bool> HandleObject::has_same_callback(Runtime& runtime, HandleObject const& other) const {
  if (m_is_cancelled != other.m_is_cancelled || !TRY(equals(runtime, m_callback, other.m_callback))) return false;
  Value const mine = m_arguments ? Value::from(m_arguments) : Value::none();
  Value const theirs = other.m_arguments ? Value::from(other.m_arguments) : Value::none();
  return equals(runtime, mine, theirs);
}

void HandleObject::clear() {
  m_callback = Value::none();
  m_arguments = nullptr;
  m_loop = nullptr;
  m_context = nullptr;
}

void HandleObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_callback);
  visitor.visit(m_when);
  if (m_arguments) visitor.visit(*m_arguments);
  if (m_loop) visitor.visit(*m_loop);
  visitor.visit(m_context);
}

std::string NativeCallback::shown() const {
  std::string text = std::string(m_definition.name) + "()";
  if (m_definition.line != 0) text += " at " + library_place(m_definition.file, m_definition.line);
  return text;
}

Ref<NativeCallback> make_native_callback(Runtime& runtime, NativeCallback::Definition const& definition,
                                         Value remembered) {
  return runtime.heap.make<NativeCallback>(*runtime.asyncio->types.native_callback, definition, std::move(remembered));
}

NativeCallback const* if_native_callback(Runtime& runtime, Value const& value) {
  if (!value.is_object() || &value.object()->type() != runtime.asyncio->types.native_callback) return nullptr;
  return static_cast<NativeCallback const*>(value.object());
}

namespace {

/// The callback's name in the trace: the sleep for a timer that ends one, else the callback's name without its
/// location.
TextId callback_label(Runtime& runtime, EventKind kind, Value const& callback, TupleObject const& arguments) {
  if (!runtime.trace.wants(kind)) return {};
  if (arguments.size() > 0) {
    FutureObject const* future = if_future(arguments[0]);
    if (future && future->label.index != 0) return future->label;
  }
  std::string const source = format_callback_source(runtime, callback);
  return runtime.trace.text(std::string_view(source).substr(0, source.find(" at ")));
}

}  // namespace

Completion<void> check_callback(Runtime& runtime, EventLoopObject const& loop, Value const& callback,
                                char const* method) {
  if (!loop.is_debug) return {};
  bool const is_function = runtime.asyncio->text && runtime.asyncio->text->is_coroutine_function(callback);
  if (is_coroutine(callback) || is_function) {
    return runtime.raise(runtime.types.type_error, std::string("coroutines cannot be used with ") + method + "()");
  }
  if (is_callable(runtime, callback)) return {};
  std::string text = std::string("a callable object was expected by ") + method + "(), got ";
  TRY(append_repr(runtime, text, callback));
  return runtime.raise(runtime.types.type_error, text);
}

Completion<Ref<HandleObject>> call_soon(Runtime& runtime, EventLoopObject& loop, Value callback,
                                        Ref<TupleObject> arguments, Ref<ContextObject> context, std::uint32_t cause) {
  TRY(loop.check_closed(runtime));
  TextId const label = callback_label(runtime, EventKind::handle_enqueued, callback, *arguments);
  Ref<HandleObject> handle = runtime.heap.make<HandleObject>(*runtime.asyncio->types.handle, loop, std::move(callback),
                                                             std::move(arguments), Value::unset(), std::move(context));
  loop.loop().call_soon(handle->handle(), label, cause);
  return handle;
}

Completion<Ref<HandleObject>> call_at(Runtime& runtime, EventLoopObject& loop, Value when, Value callback,
                                      Ref<TupleObject> arguments, Ref<ContextObject> context) {
  if (when.is_none()) return runtime.raise(runtime.types.type_error, "when cannot be None");
  TRY(loop.check_closed(runtime));
  double const seconds = TRY(float_of(runtime, when));
  TextId const label = callback_label(runtime, EventKind::timer_set, callback, *arguments);
  Ref<HandleObject> timer =
      runtime.heap.make<HandleObject>(*runtime.asyncio->types.timer_handle, loop, std::move(callback),
                                      std::move(arguments), std::move(when), std::move(context));
  loop.loop().call_at(VirtualTime::from_seconds(seconds), timer->handle(), label);
  return timer;
}

Completion<Ref<HandleObject>> call_later(Runtime& runtime, EventLoopObject& loop, Value const& delay, Value callback,
                                         Ref<TupleObject> arguments, Ref<ContextObject> context) {
  if (delay.is_none()) return runtime.raise(runtime.types.type_error, "delay must not be None");
  Value when = TRY(binary(runtime, BinaryOperator::add, loop.time(), delay));
  return call_at(runtime, loop, std::move(when), std::move(callback), std::move(arguments), std::move(context));
}

namespace {

// Mirrors TimerHandle.__lt__ and the other comparisons.
Completion<Value> compare_timers(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  if (&type_of(runtime, other) != &type_of(runtime, self)) return Value::not_implemented();
  HandleObject const& left = *self.as<HandleObject>();
  HandleObject const& right = *other.as<HandleObject>();
  bool is_equal = TRY(equals(runtime, left.when(), right.when()));
  bool const is_strict = comparison == Comparison::less || comparison == Comparison::greater;
  if (comparison == Comparison::equal || comparison == Comparison::not_equal || !is_strict) {
    if (is_equal) is_equal = TRY(left.has_same_callback(runtime, right));
    if (comparison == Comparison::equal) return Value::boolean(is_equal);
    if (comparison == Comparison::not_equal) return Value::boolean(!is_equal);
    if (is_equal) return Value::boolean(true);
  }
  bool const wants_less = comparison == Comparison::less || comparison == Comparison::less_equal;
  return Value::boolean(
      TRY(holds(runtime, wants_less ? Comparison::less : Comparison::greater, left.when(), right.when())));
}

}  // namespace

void set_up_handle_types(AsyncioTypes& types) {
  for (Type* type : {types.handle, types.timer_handle}) {
    type->slots.destroy = [](Runtime& runtime, Object* object) {
      runtime.heap.destroy(static_cast<HandleObject*>(object));
    };
    type->slots.repr = [](Runtime& runtime, Value const& self) { return self.as<HandleObject>()->repr(runtime); };
    type->slots.clear = [](Object& self) { static_cast<HandleObject&>(self).clear(); };
    type->slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      static_cast<HandleObject&>(self).traverse(visitor);
    };
  }
  types.timer_handle->slots.compare = compare_timers;
  types.timer_handle->slots.hash = [](Runtime& runtime, Value const& self) -> Completion<std::int64_t> {
    return hash(runtime, self.as<HandleObject>()->when());
  };
  Type& callback = *types.native_callback;
  callback.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<NativeCallback*>(object));
  };
  callback.slots.call = [](Runtime& runtime, Value const& self, CallArguments const& arguments) {
    return self.as<NativeCallback>()->call(runtime, arguments.positional);
  };
  callback.slots.clear = [](Object& self) { static_cast<NativeCallback&>(self).clear(); };
  callback.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    static_cast<NativeCallback&>(self).traverse(visitor);
  };
}

}  // namespace loopscope
