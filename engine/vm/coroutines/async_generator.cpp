#include "vm/coroutines/async_generator.h"

#include "values/exceptions/exception.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/text/text.h"
#include "vm/calls/argument_binding.h"
#include "vm/coroutines/generator.h"

namespace loopscope {

FrameAsyncGenerator::FrameAsyncGenerator(Interpreter& interpreter, Ref<FunctionObject> function)
    : AsyncGeneratorObject(*interpreter.runtime.types.async_generator, &FrameAsyncGenerator::resume_frame),
      m_body(interpreter, function) {
  name = function->name;
  qualname = function->qualname;
}

Completion<Value> make_async_generator(Interpreter& interpreter, FunctionObject& function,
                                       CallArguments const& arguments) {
  Runtime& runtime = interpreter.runtime;
  Ref<FrameAsyncGenerator> generator = runtime.heap.make_sized<FrameAsyncGenerator>(
      sizeof(FrameAsyncGenerator) + frame_bytes(*function.code), interpreter, Ref<FunctionObject>(&function));
  TRY(bind_arguments(runtime, function, arguments, generator->m_body.frame().slots));
  return generator;
}

Step FrameAsyncGenerator::resume_frame(AsyncGeneratorObject& self, Resumption resumption) {
  return static_cast<FrameAsyncGenerator&>(self).go_on(std::move(resumption));
}

Step FrameAsyncGenerator::go_on(Resumption resumption) {
  if (state == State::closed) {
    return {resumption.input.is_raised() ? Step::Kind::raises : Step::Kind::returns, Value::none()};
  }
  Interpreter& interpreter = m_body.interpreter();
  Runtime& runtime = interpreter.runtime;
  if (!m_body.has_begun() && !resumption.input.is_raised() && resumption.begins &&
      !resumption.input.value().is_none()) {
    (void)runtime.raise(runtime.types.type_error, "can't send non-None value to a just-started async generator");
    return {Step::Kind::raises, Value()};
  }
  Interpreter::Position& position = m_body.position;
  if (resumption.begins) {
    position.depth = interpreter.position().depth + Interpreter::frame_depth;
    position.handled_outside = resumption.handled_outside ? resumption.handled_outside : runtime.handled_exception;
  }
  using Manner = CoroutineObject::Manner;
  Ref<ExceptionObject> awaiters = position.handled_outside;
  bool const is_thrown = resumption.manner == Manner::thrown;
  if (is_thrown && !resumption.begins) position.handled_outside = runtime.handled_exception;
  bool const gets_context = resumption.manner == Manner::raised || (is_thrown && position.handled);

  using Chaining = ResumableFrame::Chaining;
  state = State::running;
  Step step = m_body.go_on(std::move(resumption.input), gets_context ? Chaining::yes : Chaining::no);

  switch (step.kind) {
    case Step::Kind::yields:
      state = State::suspended;
      position.handled_outside = nullptr;
      break;
    case Step::Kind::awaits:
      if (auto* awaited = step.value.if_is<CoroutineObject>()) {
        awaited->handled_outside = position.handled ? position.handled : awaiters;
      }
      [[fallthrough]];
    case Step::Kind::preempted: position.handled_outside = std::move(awaiters); break;
    case Step::Kind::raises:
      forbid_stop_iteration(runtime, "async generator raised StopIteration");
      forbid_stop_async_iteration(runtime, "async generator raised StopAsyncIteration");
      [[fallthrough]];
    case Step::Kind::returns: state = State::closed; break;
  }
  return step;
}

Completion<void> FrameAsyncGenerator::close_at_once() {
  Runtime& runtime = m_body.interpreter().runtime;
  Interpreter::Nesting const nesting(m_body.interpreter());
  runtime.exception = make_exception(runtime, runtime.types.generator_exit, std::span<Value const>());
  Step const step = go_on({Raised{}, CoroutineObject::Manner::thrown, true, runtime.handled_exception});
  if (step.kind == Step::Kind::returns) return {};
  if (step.kind == Step::Kind::raises) {
    if (!runtime.raised_is(runtime.types.generator_exit)) return Raised{};
    runtime.take_exception();
    return {};
  }
  m_body.drop();
  return runtime.raise(runtime.types.runtime_error, "async generator ignored GeneratorExit");
}

/// The slots of the type `async_generator`.
struct AsyncGeneratorSlots {
  static AsyncGeneratorObject& of(Value const& self) { return *self.as<AsyncGeneratorObject>(); }

  static void destroy(Runtime& runtime, Object* object) {
    auto* generator = static_cast<FrameAsyncGenerator*>(object);
    if (generator->state != AsyncGeneratorObject::State::closed && runtime.asyncio && runtime.interpreter &&
        runtime.interpreter->may_run_code && !finalize(runtime, *generator)) {
      return;
    }
    generator->m_body.drop();
    runtime.heap.destroy_sized(generator, sizeof(FrameAsyncGenerator) + generator->m_body.bytes());
  }

  /// Finalizes an unreachable generator; false when a new reference to it exists afterwards. Mirrors _PyGen_Finalize.
  static bool finalize(Runtime& runtime, FrameAsyncGenerator& generator) {
    if (std::exchange(generator.is_finalized, true)) return true;
    auto const close = [&]() -> Completion<void> {
      if (generator.finalize() || generator.state != AsyncGeneratorObject::State::suspended) return {};
      return generator.close_at_once();
    };
    return finalize_dropped(runtime, generator, close, [&] { return describe(runtime, generator); });
  }

  static void clear(Object& object) {
    auto& generator = static_cast<FrameAsyncGenerator&>(object);
    generator.state = AsyncGeneratorObject::State::closed;
    generator.m_body.drop();
  }

  static void traverse(Object& object, ReferenceVisitor& visitor) {
    auto& generator = static_cast<FrameAsyncGenerator&>(object);
    visitor.visit(generator.name);
    visitor.visit(generator.qualname);
    generator.m_body.traverse(visitor);
  }

  static std::string describe(Runtime& runtime, AsyncGeneratorObject& generator) {
    return address_repr(runtime, generator, "async_generator object " + std::string(generator.qualname->view()));
  }
  static Completion<Value> repr(Runtime& runtime, Value const& self) {
    return make_str(runtime, describe(runtime, of(self)));
  }

  static Completion<Value> iterate(Runtime&, std::span<Value> arguments) { return Value(arguments[0]); }
  static Completion<Value> next(Runtime& runtime, std::span<Value> arguments) {
    return make_asend(runtime, of(arguments[0]), Value::none());
  }
  static Completion<Value> asend(Runtime& runtime, std::span<Value> arguments) {
    return make_asend(runtime, of(arguments[0]), std::move(arguments[1]));
  }
  static Completion<Value> athrow(Runtime& runtime, std::span<Value> arguments) {
    Ref<ExceptionObject> exception = TRY(exception_to_throw(runtime, arguments.subspan(1)));
    return make_athrow(runtime, of(arguments[0]), std::move(exception));
  }
  static Completion<Value> aclose(Runtime& runtime, std::span<Value> arguments) {
    return make_aclose(runtime, of(arguments[0]));
  }
};

void finalize_async_generator(Runtime& runtime, AsyncGeneratorObject& generator) {
  (void)AsyncGeneratorSlots::finalize(runtime, static_cast<FrameAsyncGenerator&>(generator));
}

void install_async_generator_type(Runtime& runtime) {
  using Slots = AsyncGeneratorSlots;
  static constexpr NativeAttributeDefinition attributes[] = {
      {"__name__", [](Runtime&, Value const& self) -> Completion<Value> { return Ref(Slots::of(self).name); }},
      {"__qualname__", [](Runtime&, Value const& self) -> Completion<Value> { return Ref(Slots::of(self).qualname); }},
      {"ag_running",
       [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(Slots::of(self).is_running); }},
      {"ag_suspended",
       [](Runtime&, Value const& self) -> Completion<Value> {
         return Value::boolean(Slots::of(self).state == AsyncGeneratorObject::State::suspended);
       }},
  };
  static constexpr NativeDefinition methods[] = {
      {.name = "__aiter__", .signature = "(self, /)", .code = &Slots::iterate},
      {.name = "__anext__", .signature = "(self, /)", .code = &Slots::next},
      {.name = "asend", .signature = "(self, value, /)", .code = &Slots::asend},
      {.name = "athrow", .signature = "(self, type, value=None, traceback=None, /)", .code = &Slots::athrow},
      {.name = "aclose", .signature = "(self, /)", .code = &Slots::aclose},
  };
  Type& type = *runtime.types.async_generator;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = Slots::destroy;
  type.slots.clear = Slots::clear;
  type.slots.traverse = Slots::traverse;
  type.slots.repr = Slots::repr;
  add_attributes(runtime, type, attributes);
  add_methods(runtime, type, methods);
}

}  // namespace loopscope
