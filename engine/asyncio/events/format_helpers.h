#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/core/value.h"

namespace loopscope {

class Runtime;
class TupleObject;

// Mirrors Lib/asyncio/format_helpers.py.

/// Whether to show a handle's arguments, shortened; reprs do in debug mode.
enum class ShowArguments : bool { no, yes };

/// `print()`, `main.<locals>.done() at main.py:3`: the text of a callback in reprs.
std::string format_callback_source(Runtime& runtime, Value const& callback, ShowArguments show = ShowArguments::no,
                                   TupleObject const* arguments = nullptr);

/// The path of a file of asyncio's source in Pyodide's CPython: `/lib/python314.zip/asyncio/tasks.py`.
std::string library_file(std::string_view file);
/// A line in such a file, as in CPython's reprs: `/lib/python314.zip/asyncio/tasks.py:687`.
std::string library_place(std::string_view file, std::uint32_t line);

/// The repr, or `<repr raised ValueError>` when the repr raises; the exception is dropped.
std::string repr_or_apology(Runtime& runtime, Value const& value);

}  // namespace loopscope
