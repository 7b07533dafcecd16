#include "vm/coroutines/generator.h"

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/events/asyncio.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "vm/calls/argument_binding.h"

namespace loopscope {

namespace {

Raised raise_recursion_error(Runtime& runtime) {
  return runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded");
}

}  // namespace

GeneratorObject::GeneratorObject(Interpreter& interpreter, Ref<FunctionObject> function)
    : Object(object_kind, *interpreter.runtime.types.generator),
      name(function->name),
      qualname(function->qualname),
      creation(interpreter.runtime.asyncio ? ++interpreter.runtime.asyncio->last_creation : 0),
      m_body(interpreter, function) {}

Completion<Ref<GeneratorObject>> make_generator(Interpreter& interpreter, FunctionObject& function,
                                                CallArguments const& arguments) {
  Runtime& runtime = interpreter.runtime;
  Ref<GeneratorObject> generator = runtime.heap.make_sized<GeneratorObject>(
      sizeof(GeneratorObject) + frame_bytes(*function.code), interpreter, Ref<FunctionObject>(&function));
  TRY(bind_arguments(runtime, function, arguments, generator->m_body.frame().slots));
  return generator;
}

Step GeneratorObject::go_on(Completion<Value> input) {
  Interpreter& interpreter = m_body.interpreter();
  Runtime& runtime = interpreter.runtime;
  std::uint32_t const depth = interpreter.position().depth + Interpreter::frame_depth;
  if (depth > interpreter.depth_limit || interpreter.nested_runs() >= Interpreter::nested_run_limit) {
    (void)raise_recursion_error(runtime);
    return {Step::Kind::raises, Value()};
  }
  bool const is_from_outside = m_state == State::created && input.is_raised();
  m_body.position.depth = depth;
  m_body.position.handled_outside = runtime.handled_exception;
  using Chaining = ResumableFrame::Chaining;
  Chaining const chaining = m_body.position.handled ? Chaining::yes : Chaining::no;
  m_state = State::running;
  Step step{Step::Kind::raises, Value()};
  {
    Interpreter::Nesting const nesting(interpreter);
    step = m_body.go_on(std::move(input), chaining);
  }
  m_body.position.handled_outside = nullptr;
  m_state = step.kind == Step::Kind::yields ? State::suspended : State::closed;
  // An exception thrown into a generator that has not started does not come from its body.
  if (step.kind == Step::Kind::raises && !is_from_outside)
    forbid_stop_iteration(runtime, "generator raised StopIteration");
  return step;
}

Step GeneratorObject::send(Value value) {
  Runtime& runtime = m_body.interpreter().runtime;
  switch (m_state) {
    case State::closed: return {Step::Kind::returns, Value::none()};
    case State::running:
      (void)runtime.raise(runtime.types.value_error, "generator already executing");
      return {Step::Kind::raises, Value()};
    case State::created:
      if (!value.is_none()) {
        (void)runtime.raise(runtime.types.type_error, "can't send non-None value to a just-started generator");
        return {Step::Kind::raises, Value()};
      }
      break;
    case State::suspended:
      // The `yield from` is executed again, with the value on its stack.
      if (!delegate().is_unset()) --m_body.frame().next;
      break;
  }
  return go_on(std::move(value));
}

Value GeneratorObject::delegate() const {
  if (m_state != State::suspended) return Value();
  Frame const& frame = m_body.frame();
  return frame.next[-1].opcode() == Opcode::YIELD_FROM ? frame.stack_top[-1] : Value();
}

Step GeneratorObject::raise_here() {
  // At a `yield from`, the iterator is on the stack in the place of the result.
  return go_on(Raised{});
}

Step GeneratorObject::raise_inside() {
  Runtime& runtime = m_body.interpreter().runtime;
  if (m_state == State::closed) return {Step::Kind::raises, Value()};
  if (m_state == State::running) {
    (void)runtime.raise(runtime.types.value_error, "generator already executing");
    return {Step::Kind::raises, Value()};
  }
  Value iterator = delegate();
  return iterator.is_unset() ? raise_here() : raise_in_delegate(std::move(iterator));
}

Step GeneratorObject::raise_from_delegate() {
  Value iterator = delegate();
  auto* generator = iterator.if_is<GeneratorObject>();
  if (!generator) return {Step::Kind::raises, Value()};
  m_state = State::running;
  Step step = generator->raise_from_delegate();
  iterator = Value();  // The iterator is released before this generator's handlers run.
  return go_on_after(std::move(step));
}

// Raises the exception in the iterator that the generator delegates to. Mirrors the first half of _gen_throw in
// Objects/genobject.c.
Step GeneratorObject::raise_in_delegate(Value iterator) {
  Runtime& runtime = m_body.interpreter().runtime;
  if (runtime.raised_is(runtime.types.generator_exit)) {
    Ref<ExceptionObject> exit = runtime.take_exception();
    if (!close_delegate(iterator).is_raised()) runtime.exception = std::move(exit);
    iterator = Value();  // The iterator is released before this generator's handlers run.
    return raise_here();
  }
  m_state = State::running;
  auto* generator = iterator.if_is<GeneratorObject>();
  Step step = generator ? generator->raise_inside() : raise_in_iterator(runtime, iterator);
  iterator = Value();
  return go_on_after(std::move(step));
}

Step GeneratorObject::go_on_after(Step step) {
  m_state = State::suspended;
  switch (step.kind) {
    case Step::Kind::yields: return step;
    case Step::Kind::returns: {
      Value const ended = m_body.frame().pop();
      return go_on(std::move(step.value));
    }
    default: return raise_here();
  }
}

// Mirrors gen_close_iter.
Completion<void> GeneratorObject::close_delegate(Value const& iterator) {
  Runtime& runtime = m_body.interpreter().runtime;
  m_state = State::running;
  Completion<Value> closed = Value();
  if (auto* generator = iterator.if_is<GeneratorObject>()) {
    closed = generator->close();
  } else if (Completion<Value> method = find_attribute(runtime, iterator, *runtime.intern("close"));
             method.is_raised() || !method.value().is_unset()) {
    closed = method.is_raised() ? Completion<Value>(Raised{}) : call(runtime, method.value());
  }
  m_state = State::suspended;
  if (closed.is_raised()) return Raised{};
  return {};
}

// Mirrors gen_close.
Completion<Value> GeneratorObject::close() {
  Runtime& runtime = m_body.interpreter().runtime;
  if (m_state == State::closed) return Value::none();
  if (m_state == State::created) {
    m_state = State::closed;
    m_body.drop();
    return Value::none();
  }
  if (m_state == State::running) return runtime.raise(runtime.types.value_error, "generator already executing");
  // Not raise(): an exception that the caller of close() handles is not the context of this one.
  runtime.exception = make_exception(runtime, runtime.types.generator_exit, std::span<Value const>());
  Step step = raise_inside();
  switch (step.kind) {
    case Step::Kind::yields: return runtime.raise(runtime.types.runtime_error, "generator ignored GeneratorExit");
    case Step::Kind::returns: return std::move(step.value);
    default:
      if (!runtime.raised_is(runtime.types.generator_exit)) return Raised{};
      runtime.take_exception();
      return Value::none();
  }
}

namespace {

void forbid(Runtime& runtime, Type const* type, char const* message) {
  if (!runtime.raised_is(type)) return;
  Ref<ExceptionObject> stop = runtime.take_exception();
  Ref<ExceptionObject> error = make_exception(runtime, runtime.types.runtime_error, message);
  error->cause = stop;
  error->context = std::move(stop);
  error->suppress_context = true;
  runtime.exception = std::move(error);
}

}  // namespace

void forbid_stop_iteration(Runtime& runtime, char const* message) {
  forbid(runtime, runtime.types.stop_iteration, message);
}

void forbid_stop_async_iteration(Runtime& runtime, char const* message) {
  forbid(runtime, runtime.types.stop_async_iteration, message);
}

Raised raise_stop_iteration(Runtime& runtime, Value value) {
  bool const has_value = !value.is_none();
  return runtime.raise(
      make_exception(runtime, runtime.types.stop_iteration, std::span<Value const>(&value, has_value ? 1 : 0)));
}

}  // namespace loopscope
