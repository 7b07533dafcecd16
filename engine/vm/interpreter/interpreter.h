#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "asyncio/coroutines/coroutines.h"
#include "trace/trace.h"
#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "vm/classes/native_type.h"
#include "vm/classes/special_names.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/modules/import.h"

namespace loopscope {

class WeakReferenceObject;

/// A call at the end of the program.
struct ExitCallback {
  Value function;
  Ref<TupleObject> arguments;
  Ref<DictObject> keywords;
};

/// Runs the bytecode of one run. One call of `run` runs plain function calls without C++ recursion; what native code
/// calls back runs in a nested `run`. Mirrors Python/ceval.c.
class Interpreter final : public LineSource {
 public:
  /// Frames that may be active at once: one more is a RecursionError, as sys.getrecursionlimit() of CPython.
  std::uint32_t recursion_limit = 1000;
  /// What a frame adds to Position::depth. One of the library counts next to nothing: what is Python here is mostly C
  /// in CPython, where it does not count.
  static constexpr std::uint32_t frame_depth = 256;
  std::uint32_t depth_limit = 1000 * frame_depth;
  static std::uint32_t depth_of(CodeObject const& code) { return code.is_of_library ? 1 : frame_depth; }
  /// Nested runs, each on a deeper native stack: a megabyte in WASM must hold them.
  static constexpr std::uint32_t nested_run_limit = 200;

  /// Gives the runtime everything that guest code needs: the types and built-ins of vm/, `asyncio`, and these further
  /// modules.
  explicit Interpreter(Runtime& runtime, std::span<ModuleDefinition const> modules = {});
  Interpreter(Interpreter const&) = delete;
  ~Interpreter();

  Runtime& runtime;
  FrameStack frames;
  Importer importer;
  SpecialNames const names;
  Ref<DictObject> builtins;
  /// The weak references to objects, oldest first; see stdlib/objects/weakref.cpp.
  std::unordered_map<Object*, std::vector<WeakReferenceObject*>> weak_references;
  /// What `atexit` was given.
  std::vector<ExitCallback> exit_callbacks;
  /// Those made so far; see vm/classes/native_type.h.
  std::vector<MadeNativeType> native_types;
  /// What the run has in place of the system's entropy, and how often it was asked for.
  std::uint64_t seed = 0;
  std::uint64_t entropy_requests = 0;
  /// Whether code of the program may still run: when a run is stopped its coroutines go without their `finally` bodies
  /// and without warnings.
  bool may_run_code = true;
  /// The globals of `__main__`, once there is one.
  Ref<DictObject> main_globals;
  /// What annotations call for a name that is not known (yet), in place of a NameError; unset: nothing.
  Value annotation_stand_in;
  /// Null, or where tracebacks and warnings find the text of lines; not owned.
  SourceLines const* source_lines = nullptr;

  /// Backward jumps and calls until a run at nesting 0 returns preempted; the driver fills it at the begin of a slice.
  std::int64_t budget = INT64_MAX;

  /// How `run` goes on with a frame.
  enum class Entry : std::uint8_t { run, raise };
  /// Runs `top` and what it calls until its bottom frame (the one without a caller) ends or awaits, or the budget is
  /// used up. Entry::raise begins with the exception in Runtime::exception at the frame's last instruction. When the
  /// bottom frame has ended it is cleared; its block is the caller's to give back. After `awaits` and `preempted`,
  /// `innermost` is the frame to go on with.
  Step run(Frame* top, Entry entry);
  Frame* innermost = nullptr;

  /// Calls a function of the program from native code, in a nested run.
  Completion<Value> call_function(FunctionObject& function, CallArguments const& arguments);

  /// The innermost frame that runs, null outside guest code.
  Frame* frame() const { return m_frame; }
  /// The innermost of the program's own frames that are active on the native stack, null when there is none: code of
  /// the library that it called is passed over.
  Frame const* program_frame() const;
  /// The frames that run at the moment, nested runs included, outermost first.
  std::vector<Frame const*> running_frames() const;
  std::uint16_t current_line() const override;
  bool is_nested() const { return m_nested_runs > 0; }
  std::uint32_t nested_runs() const { return m_nested_runs; }

  /// While it lives, runs are nested in native code that has to come to its end: they are not preempted.
  class Nesting {
   public:
    explicit Nesting(Interpreter& interpreter) : m_interpreter(interpreter) { ++m_interpreter.m_nested_runs; }
    Nesting(Nesting const&) = delete;
    ~Nesting() { --m_interpreter.m_nested_runs; }

   private:
    Interpreter& m_interpreter;
  };

  /// What a coroutine changes while it runs, and puts back when it stops.
  struct Position {
    std::uint32_t depth = 0;               ///< See `frame_depth`.
    Ref<ExceptionObject> handled;          ///< The exception handled by the coroutine's own frames.
    Ref<ExceptionObject> handled_outside;  ///< The one handled where it is awaited.
  };
  Position exchange_position(Position position);
  Position const& position() const { return m_position; }
  /// Makes the exception (null: none) the one that the running code handles; gives the one before.
  Ref<ExceptionObject> handle(Ref<ExceptionObject> exception);

  /// A frame for a call with bound arguments (copied), on top of the FrameStack; RecursionError.
  Completion<Frame*> push_frame(Value const& function, CallArguments const& arguments, Frame* caller);
  /// Ends a frame that push_frame or CALL made: the caller, which may be null, is the running frame from now on.
  Frame* leave_frame(Frame* frame);

 private:
  /// A call of `run` on the native stack.
  class ActiveRun {
   public:
    explicit ActiveRun(Interpreter& interpreter)
        : outside(interpreter.m_frame), outer(interpreter.m_run), m_interpreter(interpreter) {
      interpreter.m_run = this;
    }
    ActiveRun(ActiveRun const&) = delete;
    ~ActiveRun() { m_interpreter.m_run = outer; }

    Frame* const outside;  ///< The frame that ran before.
    ActiveRun const* const outer;

   private:
    Interpreter& m_interpreter;
  };

  enum class CallOutcome : std::uint8_t { raised, pushed_frame, has_result, awaits };
  /// CALL of anything but a plain function with plain arguments; the operands lie on the frame's stack.
  CallOutcome call_slowly(Frame& frame, std::uint32_t count);
  CallOutcome call_with(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome call_with_keywords(Frame& frame, std::uint32_t count);
  CallOutcome call_unpacked(Frame& frame, bool has_keywords);
  /// Calls a class of the program: `__init__` runs in a frame of this run.
  CallOutcome begin_instance(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome call_with_receiver(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome begin_function(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome finish_call(Frame& frame, Value* callee, Completion<Value> result);
  void raise_recursion_error();

  Frame* m_frame = nullptr;
  ActiveRun const* m_run = nullptr;  ///< The innermost.
  Frame* m_pushed = nullptr;         ///< The frame made by a call, for `run` to go on with.
  Value m_awaited;                   ///< The coroutine that a blocking call waits for.
  std::uint32_t m_nested_runs = 0;
  Position m_position;
};

}  // namespace loopscope
