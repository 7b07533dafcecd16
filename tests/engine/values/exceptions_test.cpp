#include <catch_amalgamated.hpp>

#include "values/exceptions/traceback_text.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/values_support.h"

using namespace loopscope;
using values_test::Run;

namespace {

class Lines final : public SourceLines {
 public:
  std::string_view source_line(std::string_view, std::uint32_t line) const override { return line == 3 ? "f()" : ""; }
};

}  // namespace

TEST_CASE("exceptions show themselves as CPython's") {
  Run run;
  Value const key = run.text("k");
  Ref<ExceptionObject> const missing =
      make_exception(run.runtime, run.runtime.types.key_error, std::span<Value const>(&key, 1));
  CHECK(exception_line(run.runtime, *missing) == "KeyError: 'k'");
  CHECK(run.repr_of(Value::from(missing)) == "KeyError('k')");
  Ref<ExceptionObject> const empty =
      make_exception(run.runtime, run.runtime.types.value_error, std::span<Value const>());
  CHECK(exception_line(run.runtime, *empty) == "ValueError");
  CHECK(run.repr_of(Value::from(empty)) == "ValueError()");
  CHECK(missing->is_instance_of(run.runtime.types.lookup_error));
}

TEST_CASE("an exception raised while another is handled remembers it, without making a circle") {
  Run run;
  Runtime& runtime = run.runtime;
  Ref<ExceptionObject> const first = make_exception(runtime, runtime.types.value_error, "first");
  Ref<ExceptionObject> const second = make_exception(runtime, runtime.types.value_error, "second");
  runtime.handled_exception = first;
  REQUIRE_FALSE(static_cast<bool>(second->context));
  static_cast<void>(runtime.raise(second));
  CHECK(second->context == first);
  runtime.handled_exception = second;
  static_cast<void>(runtime.raise(first));
  CHECK(first->context == second);
  CHECK_FALSE(static_cast<bool>(second->context));
}

TEST_CASE("a traceback prints causes first, notes last, and repeated lines once") {
  Run run;
  Runtime& runtime = run.runtime;
  auto const name = [&](char const* text) { return runtime.intern(text); };
  Ref<ExceptionObject> const cause = make_exception(runtime, runtime.types.key_error, "a");
  Ref<ExceptionObject> const exception = make_exception(runtime, runtime.types.value_error, "wrong");
  for (int level = 0; level < 6; ++level) exception->add_traceback(runtime, name("main.py"), 3, {}, name("f"));
  exception->add_traceback(runtime, name("main.py"), 9, {}, name("<module>"));
  REQUIRE_FALSE(set_cause(runtime, *exception, Value::from(cause)).is_raised());
  Value const add_note = get_attribute(runtime, Value::from(exception), "add_note").take();
  Value const note = run.text("a note");
  REQUIRE_FALSE(call(runtime, add_note, std::span<Value const>(&note, 1)).is_raised());
  CHECK(traceback_text(runtime, *exception, Lines()) ==
        "KeyError: 'a'\n"
        "\nThe above exception was the direct cause of the following exception:\n\n"
        "Traceback (most recent call last):\n"
        "  File \"main.py\", line 9, in <module>\n"
        "  File \"main.py\", line 3, in f\n"
        "    f()\n"
        "  File \"main.py\", line 3, in f\n"
        "    f()\n"
        "  File \"main.py\", line 3, in f\n"
        "    f()\n"
        "  [Previous line repeated 3 more times]\n"
        "ValueError: wrong\n"
        "a note\n");
}

TEST_CASE("native functions bind their arguments and answer wrong calls in two ways") {
  Run run;
  Runtime& runtime = run.runtime;
  NativeCode const collect = [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
    for (Value& argument : arguments) {
      if (argument.is_unset()) argument = Value::none();
    }
    return make_tuple(of, arguments);
  };
  Value const python = Value::from(make_native_function(runtime, {.name = "sleep",
                                                                  .signature = "(delay, result=None, *, loop=unset)",
                                                                  .code = collect,
                                                                  .flavour = NativeFlavour::python_function}));
  Value const one = run.number(1);
  Value const four[] = {one, one, one, one};
  auto const called = [&](Value const& function, std::size_t count) {
    return run.shown(call(runtime, function, std::span(four).first(count)));
  };
  CHECK(called(python, 1) == "(1, None, None)");
  CHECK(called(python, 0) == "TypeError: sleep() missing 1 required positional argument: 'delay'");
  CHECK(called(python, 3) == "TypeError: sleep() takes from 1 to 2 positional arguments but 3 were given");
  Ref<StrObject> const keyword[] = {runtime.intern("loop")};
  CHECK(run.shown(call(runtime, python, CallArguments{std::span(four).first(1), std::span(four).first(1), keyword})) ==
        "(1, None, 1)");
  Ref<StrObject> const wrong[] = {runtime.intern("lop")};
  CHECK(run.shown(call(runtime, python, CallArguments{std::span(four).first(1), std::span(four).first(1), wrong})) ==
        "TypeError: sleep() got an unexpected keyword argument 'lop'. Did you mean 'loop'?");
  Value const c_function =
      Value::from(make_native_function(runtime, {.name = "f", .signature = "(a, b=1.5, *rest)", .code = collect}));
  CHECK(called(c_function, 1) == "(1, 1.5, ())");
  CHECK(called(c_function, 4) == "(1, 1, (1, 1))");
}
