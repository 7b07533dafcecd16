#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/run.h"
#include "api/schedule.h"

// The native runner, which the tests use to run programs under the sanitizers. Its command-line texts are those of the
// Node command.
namespace {

using loopscope::Outcome;
using loopscope::Run;
using loopscope::RunOptions;
using loopscope::TraceMode;

constexpr char library_text[] = {
#embed "library.txt"
};
constexpr std::string_view library(library_text, sizeof library_text);

constexpr std::string_view usage =
    "usage: loopscope_native run FILE [--schedule OUT.tsv] [--seed N] [--max-steps N]\n"
    "       loopscope_native check FILE\n"
    "       loopscope_native batch [--schedule -] [--seed N] [--max-steps N] <PROGRAMS\n";

struct Arguments {
  std::string_view verb;
  std::string file;
  std::optional<std::string> schedule;
  RunOptions options;
};

std::optional<Arguments> parse(std::vector<std::string> const& words) {
  if (words.empty()) return std::nullopt;
  Arguments arguments{.verb = words[0], .file = "main.py", .schedule = {}, .options = {.library = library}};
  std::size_t options = 1;
  if (arguments.verb != "batch") {
    if (words.size() < 2) return std::nullopt;
    arguments.file = words[1];
    options = 2;
  }
  for (std::size_t i = options; i < words.size(); i += 2) {
    if (i + 1 == words.size()) return std::nullopt;
    if (words[i] == "--schedule") {
      arguments.schedule = words[i + 1];
    } else if (words[i] == "--seed") {
      arguments.options.seed = std::strtoull(words[i + 1].c_str(), nullptr, 10);
    } else if (words[i] == "--max-steps") {
      arguments.options.max_steps = std::strtoull(words[i + 1].c_str(), nullptr, 10);
    } else {
      return std::nullopt;
    }
  }
  return arguments;
}

/// Calls `take(stream, text)` for each chunk of a run's output.
template <typename Take>
void read_chunks(std::string_view chunks, Take take) {
  while (!chunks.empty()) {
    std::uint32_t length = 0;
    std::memcpy(&length, chunks.data() + 1, sizeof length);
    take(chunks[0], chunks.substr(1 + sizeof length, length));
    chunks.remove_prefix(1 + sizeof length + length);
  }
}

/// Writes the chunks of a run's output to their streams.
void pass_on(std::string_view chunks) {
  read_chunks(chunks,
              [](char stream, std::string_view text) { (stream == 1 ? std::cout : std::cerr) << text << std::flush; });
}

int run(std::string const& source, Arguments const& arguments) {
  Run run(source, arguments.file, arguments.options);
  loopscope::Schedule schedule;
  Run::Progress progress;
  do {
    progress = run.slice(10'000);
    schedule.read(run.trace());
    run.trace().forget_taken();
    pass_on(run.output().chunks());
    run.output().forget_taken();
  } while (progress == Run::Progress::more);
  std::cerr << run.diagnostics_text();
  if (arguments.schedule) std::ofstream(*arguments.schedule, std::ios::binary) << schedule.tab_separated();
  return run.exit_code();
}

/// Runs programs from standard input, one after another. A program is a line `BYTES NAME`, followed by its text of that
/// many bytes; without a name the file is `main.py`. The answer is a line `STATUS OUTPUT ERRORS SCHEDULE`: the exit
/// status, and the sizes in bytes of the three texts that follow. Without `--schedule -` the schedule is empty.
int run_batch(Arguments const& arguments) {
  RunOptions options = arguments.options;
  if (!arguments.schedule) options.trace_mode = TraceMode::nothing;
  for (std::string head; std::getline(std::cin, head);) {
    std::size_t const space = head.find(' ');
    std::string source(std::strtoull(head.c_str(), nullptr, 10), '\0');
    std::cin.read(source.data(), static_cast<std::streamsize>(source.size()));
    Run run(source, space == std::string::npos ? "main.py" : head.substr(space + 1), options);
    std::string output;
    std::string errors;
    loopscope::Schedule schedule;
    Run::Progress progress;
    do {
      progress = run.slice(100'000);
      if (arguments.schedule) schedule.read(run.trace());
      run.trace().forget_taken();
      read_chunks(run.output().chunks(),
                  [&](char stream, std::string_view text) { (stream == 1 ? output : errors) += text; });
      run.output().forget_taken();
    } while (progress == Run::Progress::more);
    errors += run.diagnostics_text();
    std::string const rows = arguments.schedule ? schedule.tab_separated() : std::string();
    std::cout << run.exit_code() << ' ' << output.size() << ' ' << errors.size() << ' ' << rows.size() << '\n'
              << output << errors << rows << std::flush;
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  std::vector<std::string> const all(words + 1, words + count);  // The parsed arguments are views of these strings.
  auto const arguments = parse(all);
  if (!arguments) {
    std::cerr << usage;
    return static_cast<int>(Outcome::refused);
  }
  if (arguments->verb == "batch") return run_batch(*arguments);
  std::ifstream file(arguments->file, std::ios::binary);
  if (!file) {
    std::cerr << "loopscope_native: cannot read " << arguments->file << "\n";
    return static_cast<int>(Outcome::refused);
  }
  std::string const source{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (arguments->verb == "run") return run(source, *arguments);
  if (arguments->verb == "check") {
    auto const result = loopscope::check(source, arguments->file, library);
    std::cerr << result.text;
    return static_cast<int>(result.is_refused ? Outcome::refused : Outcome::finished);
  }
  std::cerr << usage;
  return static_cast<int>(Outcome::refused);
}
