#include <string>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/coroutine_driver.h"
#include "asyncio/events/asyncio.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/text/text.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/generator.h"

namespace loopscope {

/// The slots of the type `coroutine`; native coroutines of asyncio/ have slots of their own.
struct FrameCoroutineSlots {
  static void destroy(Runtime& runtime, Object* object) {
    auto* coroutine = static_cast<FrameCoroutine*>(object);
    if (runtime.asyncio && !runtime.asyncio->driven_by_hand.empty()) forget_driver(runtime, *coroutine);
    if (runtime.asyncio && runtime.interpreter && runtime.interpreter->may_run_code) finalize(runtime, *coroutine);
    coroutine->drop_frame();
    runtime.heap.destroy_sized(coroutine, coroutine->block_bytes());
  }

  /// Finalizes an unreachable coroutine. Mirrors _PyGen_Finalize.
  static void finalize(Runtime& runtime, FrameCoroutine& coroutine) {
    Ref<ExceptionObject> passing = std::move(runtime.exception);
    if (coroutine.state == CoroutineObject::State::created) {
      warn_never_awaited(runtime, coroutine);
    } else if (coroutine.state == CoroutineObject::State::suspended && coroutine.has_frame() &&
               coroutine.close_suspended().is_raised()) {
      report_ignored(runtime, coroutine);
    }
    runtime.exception = std::move(passing);
  }

  static void report_ignored(Runtime& runtime, FrameCoroutine& coroutine) {
    report_ignored_while_closing(runtime, describe(runtime, coroutine));
  }

  static std::string describe(Runtime& runtime, CoroutineObject& coroutine) {
    return coroutine_repr(runtime, coroutine);
  }

  static void clear(Object& object) {
    auto& coroutine = static_cast<FrameCoroutine&>(object);
    coroutine.state = CoroutineObject::State::closed;
    coroutine.drop_frame();
  }

  static void traverse(Object& object, ReferenceVisitor& visitor) {
    auto& coroutine = static_cast<FrameCoroutine&>(object);
    visitor.visit(coroutine.name);
    visitor.visit(coroutine.qualname);
    visitor.visit(coroutine.handled_outside);
    coroutine.m_body.traverse(visitor);
  }

  static Completion<Value> repr(Runtime& runtime, Value const& self) {
    return make_str(runtime, describe(runtime, *self.as<CoroutineObject>()));
  }

  static Completion<Value> name(Runtime&, Value const& self) { return Ref(self.as<CoroutineObject>()->name); }
  static Completion<Value> qualname(Runtime&, Value const& self) { return Ref(self.as<CoroutineObject>()->qualname); }

  static Completion<Value> close(Runtime& runtime, std::span<Value> arguments) {
    auto* coroutine = arguments[0].as<CoroutineObject>();
    switch (coroutine->state) {
      case CoroutineObject::State::closed: break;
      case CoroutineObject::State::running:
        return runtime.raise(runtime.types.value_error, "coroutine already executing");
      case CoroutineObject::State::created:
        coroutine->state = CoroutineObject::State::closed;
        if (is_frame_coroutine(*coroutine)) static_cast<FrameCoroutine*>(coroutine)->drop_frame();
        break;
      case CoroutineObject::State::suspended: TRY(close_by_hand(runtime, *coroutine)); break;
    }
    return Value::none();
  }

  /// The result of `send` and `throw`: a return raises StopIteration.
  static Completion<Value> result(Runtime& runtime, Step step) {
    if (step.kind == Step::Kind::yields) return std::move(step.value);
    if (step.kind == Step::Kind::raises) return Raised{};
    return raise_stop_iteration(runtime, std::move(step.value));
  }
  static Completion<Value> send(Runtime& runtime, std::span<Value> arguments) {
    return result(runtime, send_by_hand(runtime, *arguments[0].as<CoroutineObject>(), std::move(arguments[1])));
  }
  static Completion<Value> raise_inside(Runtime& runtime, std::span<Value> arguments) {
    Ref<ExceptionObject> exception = TRY(exception_to_throw(runtime, arguments.subspan(1)));
    runtime.exception = std::move(exception);
    return result(runtime, raise_by_hand(runtime, *arguments[0].as<CoroutineObject>()));
  }
  static Completion<Value> wrapper(Runtime& runtime, std::span<Value> arguments) {
    return make_coroutine_wrapper(runtime, Ref(arguments[0].as<CoroutineObject>()));
  }
};

void finalize_coroutine(Runtime& runtime, FrameCoroutine& coroutine) {
  auto const driven = runtime.asyncio->driven_by_hand.find(&coroutine);
  if (driven != runtime.asyncio->driven_by_hand.end()) {
    Ref<ExceptionObject> passing = std::move(runtime.exception);
    if (close_by_hand(runtime, coroutine).is_raised()) FrameCoroutineSlots::report_ignored(runtime, coroutine);
    runtime.exception = std::move(passing);
  } else {
    FrameCoroutineSlots::finalize(runtime, coroutine);
  }
  coroutine.state = CoroutineObject::State::closed;
}

void install_coroutine_type(Runtime& runtime) {
  static constexpr NativeAttributeDefinition attributes[] = {
      {"__name__", &FrameCoroutineSlots::name},
      {"__qualname__", &FrameCoroutineSlots::qualname},
      {"cr_running",
       [](Runtime&, Value const& self) -> Completion<Value> {
         return Value::boolean(self.as<CoroutineObject>()->state == CoroutineObject::State::running);
       }},
      {"cr_suspended",
       [](Runtime&, Value const& self) -> Completion<Value> {
         return Value::boolean(self.as<CoroutineObject>()->state == CoroutineObject::State::suspended);
       }},
  };
  Type& type = *runtime.types.coroutine;
  type.slots.destroy = FrameCoroutineSlots::destroy;
  type.slots.clear = FrameCoroutineSlots::clear;
  type.slots.traverse = FrameCoroutineSlots::traverse;
  type.slots.repr = FrameCoroutineSlots::repr;
  static constexpr NativeDefinition methods[] = {
      {.name = "close", .signature = "(self, /)", .code = &FrameCoroutineSlots::close},
      {.name = "send", .signature = "(self, value, /)", .code = &FrameCoroutineSlots::send},
      {.name = "throw",
       .signature = "(self, type, value=None, traceback=None, /)",
       .code = &FrameCoroutineSlots::raise_inside},
  };
  static constexpr NativeDefinition await_method[] = {
      {.name = "__await__", .signature = "(self, /)", .code = &FrameCoroutineSlots::wrapper},
  };
  add_attributes(runtime, type, attributes);
  add_methods(runtime, type, methods);
  add_methods(runtime, type, await_method);
  AsyncioTypes const& types = runtime.asyncio->types;
  for (Type* step : {types.async_generator_asend, types.async_generator_athrow}) add_methods(runtime, *step, methods);
}

}  // namespace loopscope
