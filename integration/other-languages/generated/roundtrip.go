// Reads documents with the generated types and writes them again: a line of JSON for each.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			panic(err)
		}
		var document TYPE
		if err := json.Unmarshal(text, &document); err != nil {
			panic(fmt.Errorf("%s: %w", path, err))
		}
		written, err := json.Marshal(&document)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(written))
	}
}
